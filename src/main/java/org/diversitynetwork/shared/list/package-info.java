/** Lists: filters, orders, keyset cursors and pages, the same for every collection. */
package org.diversitynetwork.shared.list;
