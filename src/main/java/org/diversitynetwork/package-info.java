/** The Diversity Network API. */
package org.diversitynetwork;
