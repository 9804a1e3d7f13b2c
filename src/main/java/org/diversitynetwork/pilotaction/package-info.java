/**
 * What cities try out on a small scale before they deploy it: from the proposal to the decision, and what grew of it.
 */
package org.diversitynetwork.pilotaction;
