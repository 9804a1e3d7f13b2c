/** What every stored thing shares: identity, versions, and how it is found. */
package org.diversitynetwork.shared.store;
