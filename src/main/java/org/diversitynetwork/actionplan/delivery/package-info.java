/** How the actions of adopted plans are going. */
package org.diversitynetwork.actionplan.delivery;
