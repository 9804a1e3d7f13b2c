/** States and the steps between them: who may take one, and what keeps it from being taken. */
package org.diversitynetwork.shared.state;
