/**
 * How the application comes up and goes down: the data folder, the PostgreSQL in it or the one that is configured, the
 * signing key, and one clear sentence when something stands in the way. No feature uses it, it uses no feature.
 */
package org.diversitynetwork.launch;
