package org.diversitynetwork.overview;

import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone as a mark over time. */
@Schema(name = "GanttMilestone", description = "A milestone as a mark over time.")
public record GanttMilestone(
        @Schema(description = "What it is.", examples = "{\"en\":\"First course held\",\"pl\":\"Pierwszy kurs\"}")
        I18nText title,

        @Schema(description = "The day by which it is to be done.", nullable = true, examples = "2026-10-31")
        LocalDate dueDate,

        @Schema(description = "The day it was done.", nullable = true, examples = "2026-10-28")
        LocalDate doneOn) {}
