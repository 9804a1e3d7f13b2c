/**
 * Who calls, in which roles and scopes, and what a right asks for; rights themselves stand in the features' policies.
 */
package org.diversitynetwork.shared.access;
