package org.diversitynetwork.shared.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one feature stores about a person; the feature implements it, so that the person can be shown everything. */
public interface PersonalData {
    /** Rows shown of one kind at most, the newest first. */
    int MOST = 1000;

    /** A short name of the kind of data, such as {@code sessions}. */
    String name();

    /** What it is stored for, in one sentence. */
    String purpose();

    /** The stored rows, each with its fields in order. */
    List<Map<String, Object>> of(UUID userId);
}
