/** Who signs in: the administrator that the operator names. */
package org.diversitynetwork.account;
