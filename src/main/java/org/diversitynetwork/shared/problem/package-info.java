/** Refusals: their codes, their one shape, and the only place that turns exceptions into HTTP bodies. */
package org.diversitynetwork.shared.problem;
