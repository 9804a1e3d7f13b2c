/** The contract around every request and answer: preconditions, caching, headers, replays, load. */
package org.diversitynetwork.shared.http;
