/** The cities of the networks, and the target groups that each of them focuses on. */
package org.diversitynetwork.city;
