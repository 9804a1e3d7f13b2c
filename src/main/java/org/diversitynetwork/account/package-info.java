/** People: how they are invited, sign in and out, which roles they have, and what is stored about them. */
package org.diversitynetwork.account;
