package org.diversitynetwork.actionplan.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.diversitynetwork.actionplan.PartCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone that is done, and since when. */
@Schema(name = "MilestoneDone", description = "A milestone that is done, and since when.")
public record MilestoneDone(
        @Schema(description = "Key of the milestone.", maxLength = PartCode.MAX, examples = "M1")
        @NotBlank
        @Size(max = PartCode.MAX)
        String key,

        @Schema(description = "The day it was done; not in the future.", examples = "2026-03-28") @NotNull
        LocalDate doneOn) {}
