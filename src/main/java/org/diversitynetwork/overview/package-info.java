/** What comes of it all, for reading at a glance: scorecards, comparisons, timelines, and plans as charts over time. */
package org.diversitynetwork.overview;
