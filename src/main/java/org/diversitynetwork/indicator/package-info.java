/**
 * What the networks measure: indicators, reporting periods, targets, and observations that are only ever added.
 * Features above have their things measured by implementing {@link org.diversitynetwork.indicator.MeasuredKind}.
 */
package org.diversitynetwork.indicator;
