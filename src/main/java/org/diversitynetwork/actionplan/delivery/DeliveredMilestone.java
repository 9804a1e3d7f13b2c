package org.diversitynetwork.actionplan.delivery;

import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone of an adopted action, and the day it was done. */
@Schema(name = "DeliveredMilestone", description = "A milestone of an adopted action, and the day it was done.")
public record DeliveredMilestone(
        @Schema(description = "Its name within the action.", maxLength = 40, examples = "first-course")
        String key,

        @Schema(description = "What it is.", examples = "{\"en\":\"First course held\",\"pl\":\"Pierwszy kurs\"}")
        I18nText title,

        @Schema(description = "The day by which it is to be done.", nullable = true, examples = "2026-10-31")
        LocalDate dueDate,

        @Schema(description = "The day it was done.", nullable = true, examples = "2026-10-28")
        LocalDate doneOn) {}
