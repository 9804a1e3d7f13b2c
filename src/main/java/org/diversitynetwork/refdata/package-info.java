/** The reference data that an installation starts with: the two real networks and what belongs to them. */
package org.diversitynetwork.refdata;
