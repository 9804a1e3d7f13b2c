package org.diversitynetwork.overview;

import java.util.List;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A specific objective of a plan, with the actions that are to reach it. */
@Schema(name = "GanttObjective", description = "A specific objective of a plan, with the actions that are to reach it.")
public record GanttObjective(
        @Schema(description = "Its code in the plan.", pattern = PartCode.PATTERN, maxLength = 63, examples = "S1")
        String code,

        @Schema(
                description = "Its title.",
                examples = "{\"en\":\"More women learn to code\",\"pl\":\"Więcej kobiet uczy się kodować\"}")
        I18nText title,

        @Schema(description = "Its actions, in the order of the plan.", maxItems = 5000)
        List<GanttAction> actions) {}
