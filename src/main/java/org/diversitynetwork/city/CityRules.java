package org.diversitynetwork.city;

import java.time.ZoneId;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over several fields that hold for a new city and for a changed one. */
final class CityRules {
    private CityRules() {}

    static void check(Double latitude, Double longitude, String timeZone, List<Finding> findings) {
        if ((latitude == null) != (longitude == null)) {
            findings.add(Finding.at(
                    latitude == null ? "#/latitude" : "#/longitude",
                    "required",
                    "Latitude and longitude come together."));
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            findings.add(Finding.at("#/timeZone", "not-allowed", "A time zone is an IANA name such as Europe/Warsaw."));
        }
    }
}
