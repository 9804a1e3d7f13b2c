package org.diversitynetwork.indicator;

import java.util.UUID;

/** What a row of a series is about: one city or all of them, the whole or a part of the people. */
record SeriesKey(UUID city, UUID targetGroup, Gender gender, String ageBand) {
    static final SeriesKey EVERYTHING = new SeriesKey(null, null, null, null);

    boolean isWhole() {
        return targetGroup == null && gender == null && ageBand == null;
    }
}
