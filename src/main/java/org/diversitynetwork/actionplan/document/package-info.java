/** A plan's text as one document: read and written whole, compared with another edition, printed. */
package org.diversitynetwork.actionplan.document;
