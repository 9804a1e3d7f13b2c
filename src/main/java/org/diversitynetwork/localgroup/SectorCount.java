package org.diversitynetwork.localgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members of a local group speak for one sector. */
@Schema(name = "SectorCount", description = "How many present members of a local group speak for one sector.")
public record SectorCount(
        @Schema(description = "The sector.", examples = "it_company")
        StakeholderSector sector,

        @Schema(description = "Members of that sector.", minimum = "1", maximum = "100000", examples = "3")
        int count) {}
