package org.diversitynetwork.indicator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch. */
@Schema(name = "RecordedObservations", description = "What became of a batch.")
public record RecordedObservations(
        @Schema(description = "How many were recorded.", minimum = "1", maximum = "1000", examples = "1")
        int recorded,

        @Schema(
                description = "Their ids, in the order of the batch.",
                maxItems = 1000,
                examples = "[\"0199e3c4-a1b2-7f00-8a00-000000000023\"]")
        List<UUID> ids) {}
