/** Constraints that bodies of several features share; each annotation also documents itself. */
package org.diversitynetwork.shared.rule;
