/**
 * Pictures as SVG: measured and fitted text, marks that need no colour to be told apart, scales, and the sheet with
 * title, legend and text alternative. Knows numbers, days and words, nothing of the domain.
 */
package org.diversitynetwork.shared.chart;
