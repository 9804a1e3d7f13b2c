package org.diversitynetwork.pilotaction;

import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that descends from the same first pilot action. */
@Schema(
        name = "PilotLineage",
        description =
                "The whole tree of pilot actions that were adapted or transferred from the same first one, from top to bottom, with the actions of plans that they were scaled to. What the caller may not see is left out.")
public record PilotLineageView(
        @Schema(description = "The pilot action asked for.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID pilotActionId,

        @Schema(
                description =
                        "The pilot action that all others descend from, or the first of them that is told and the caller may see.",
                examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID rootId,

        @Schema(
                description =
                        "The pilot actions, ancestors before descendants; at most 500, and 20 generations up and down.",
                maxItems = 500)
        List<Node> nodes,

        @Schema(
                description = "Whether there are more than the 500 or the 20 generations that are told.",
                examples = "false")
        boolean truncated) {

    /** One pilot action in the tree. */
    @Schema(name = "PilotLineageNode", description = "One pilot action in a tree of descent.")
    public record Node(
            @Schema(description = "Id of the pilot action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
            UUID id,

            @Schema(
                    description = "Code of the pilot action.",
                    maxLength = 63,
                    examples = "bielsko-biala-evening-coding")
            String code,

            @Schema(
                    description = "Title of the pilot action.",
                    examples = "{\"en\":\"Evening coding course with childcare\"}")
            I18nText title,

            @Schema(description = "The city that tries it out.")
            CitySummary city,

            @Schema(description = "Where it stands in its life.", examples = "scaled")
            PilotStatus status,

            @Schema(description = "What was decided to become of it.", nullable = true, examples = "scale")
            PilotDecision.Outcome outcome,

            @Schema(
                    description = "The pilot action that it was adapted or transferred from, where that is shown.",
                    nullable = true,
                    examples = "null")
            UUID originId,

            @Schema(description = "The actions of adopted plans that it was scaled to; at most 100.", maxItems = 100)
            List<ScaledAction> scaledActions) {}

    /** An action of an adopted plan that has a pilot action as its origin. */
    @Schema(name = "ScaledAction", description = "An action of an adopted plan that has a pilot action as its origin.")
    public record ScaledAction(
            @Schema(description = "Code of the plan.", maxLength = 63, examples = "bielsko-biala-women-in-tech")
            String plan,

            @Schema(
                    description = "Code of the action within the plan.",
                    pattern = "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$",
                    maxLength = 20,
                    examples = "A1.2")
            String code,

            @Schema(
                    description = "Title of the action.",
                    examples = "{\"en\":\"Evening courses with childcare in three districts\"}")
            I18nText title) {}
}
