package org.diversitynetwork.shared.http;

import java.util.Set;

/**
 * What a node remembers of the database. It is forgotten when a notification tells of a change, and used only while the
 * line that notifications come over is alive.
 */
interface Memory {
    /** The notifications that tell of a change. */
    Set<String> channels();

    void forget();

    /** The line was alive just now. */
    void trustFor(long nanos);

    void trustNoMore();
}
