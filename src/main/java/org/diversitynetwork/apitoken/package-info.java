/** The credentials of partners' systems: what each may do, for how long, and how it is rotated and revoked. */
package org.diversitynetwork.apitoken;
