/** Forgetting in time: what is stored for a while only, and the job that removes it. */
package org.diversitynetwork.shared.retention;
