package org.diversitynetwork.shared.retention;

import java.time.Instant;

/** Something that is stored for a while only; the feature that owns it implements this. */
public interface Expiring {
    /** What is removed, and when, in a few words for the log and the documents. */
    String what();

    /** Removes at most so many rows whose time was over at this moment, and tells how many. */
    int removeSome(Instant now, int most);
}
