/** What goes over the wire: strict reading, merge patches, translatable text. */
package org.diversitynetwork.shared.json;
