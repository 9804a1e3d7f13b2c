/** The groups of stakeholders that decide and plan with their city, and who sits in them. */
package org.diversitynetwork.localgroup;
