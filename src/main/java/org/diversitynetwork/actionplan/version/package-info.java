/** The editions of a plan's text, the states that a plan goes through, and who agrees to its adoption. */
package org.diversitynetwork.actionplan.version;
