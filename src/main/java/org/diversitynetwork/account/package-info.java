/** Who signs in: for now the one administrator that the operator names. */
package org.diversitynetwork.account;
