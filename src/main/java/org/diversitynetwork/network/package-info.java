/** The networks that cities form under a European programme. */
package org.diversitynetwork.network;
