package org.diversitynetwork.network;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How small a number the network shows, and how long it listens before it adopts a plan. */
@Embeddable
@Schema(description = "How small a number the network shows, and how long it listens before it adopts a plan.")
public record Privacy(
        @Schema(
                description = "People a published number stands for at least; 5 unless told.",
                minimum = "3",
                maximum = "100",
                defaultValue = "5",
                examples = "5")
        @Min(3)
        @Max(100)
        Integer kPublic,

        @Schema(
                description = "The same for sensitive target groups; 10 unless told, never below `kPublic`.",
                minimum = "3",
                maximum = "100",
                defaultValue = "10",
                examples = "10")
        @Min(3)
        @Max(100)
        Integer kSensitive,

        @Schema(
                description = "Days that a consultation lasts at least; 14 unless told.",
                minimum = "1",
                maximum = "365",
                defaultValue = "14",
                examples = "14")
        @Min(1)
        @Max(365)
        Integer consultationMinDays) {

    public Privacy {
        kPublic = kPublic == null ? 5 : kPublic;
        kSensitive = kSensitive == null ? Math.max(10, kPublic) : kSensitive;
        consultationMinDays = consultationMinDays == null ? 14 : consultationMinDays;
    }

    static Privacy orDefault(Privacy wanted) {
        return wanted == null ? new Privacy(null, null, null) : wanted;
    }
}
