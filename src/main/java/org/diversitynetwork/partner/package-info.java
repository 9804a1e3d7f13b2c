/** The organisations that carry the networks, their contact points, and their membership in networks. */
package org.diversitynetwork.partner;
