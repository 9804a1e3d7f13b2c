/** The audit trail: who did what to which thing, collected from every transaction and kept in chains of hashes. */
package org.diversitynetwork.audit;
