/** Where each city stands before it plans: context, strengths and weaknesses, policies, stakeholders and figures. */
package org.diversitynetwork.baseline;
