/** The text that a plan's people are working on: objectives, actions and risks. */
package org.diversitynetwork.actionplan.part;
