/** How often a caller may ask: counted in memory, told to the other nodes in passing. Knows no HTTP. */
package org.diversitynetwork.shared.limit;
