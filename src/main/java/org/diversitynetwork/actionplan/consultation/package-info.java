/** What people say of a plan while it is consulted on, and what the city answers. */
package org.diversitynetwork.actionplan.consultation;
