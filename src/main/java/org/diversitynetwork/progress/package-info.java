/** What is told of the progress of actions and pilot actions, in words; only ever added to. */
package org.diversitynetwork.progress;
