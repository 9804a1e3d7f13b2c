package org.diversitynetwork.city;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a city is, with the thresholds that reporting on URBACT IV's action planning networks uses. */
@Schema(
        name = "SizeClass",
        description =
                "Size by population: small below 50,000, medium from 50,000 to 250,000, large above; the thresholds that reporting on URBACT networks uses.")
public enum SizeClass {
    SMALL,
    MEDIUM,
    LARGE;

    static final int MEDIUM_FROM = 50_000;
    static final int MEDIUM_TO = 250_000;

    static SizeClass of(int population) {
        return population < MEDIUM_FROM ? SMALL : population <= MEDIUM_TO ? MEDIUM : LARGE;
    }

    /** The population range, as a condition on {@code e.populationCount}. */
    String condition() {
        return switch (this) {
            case SMALL -> "e.populationCount < " + MEDIUM_FROM;
            case MEDIUM -> "e.populationCount between " + MEDIUM_FROM + " and " + MEDIUM_TO;
            case LARGE -> "e.populationCount > " + MEDIUM_TO;
        };
    }
}
