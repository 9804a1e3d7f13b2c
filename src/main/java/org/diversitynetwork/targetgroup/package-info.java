/** The groups of people that networks and cities want to see more of in tech: three predefined ones, and local ones. */
package org.diversitynetwork.targetgroup;
