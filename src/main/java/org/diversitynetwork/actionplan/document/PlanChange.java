package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One difference between two editions of a plan. */
@Schema(name = "PlanChange", description = "One difference between two editions of a plan.")
public record PlanChange(
        @Schema(
                description =
                        "Where it is, with `/` between the steps. Parts stand under their codes, not under their numbers, so that the path means the same in both editions.",
                maxLength = 500,
                examples = "/actions/A1.2/endDate")
        String path,

        @Schema(description = "What happened there.", examples = "changed")
        ChangeKind kind,

        @Schema(
                description = "What stood there, in the form of the plan document; null where something was added.",
                nullable = true,
                implementation = Object.class,
                examples = "2026-12-31")
        JsonNode from,

        @Schema(
                description =
                        "What stands there now; null where something was removed. Of a list of parts in another order, their codes.",
                nullable = true,
                implementation = Object.class,
                examples = "2027-06-30")
        JsonNode to) {

    static PlanChange of(String path, JsonNode from, JsonNode to) {
        var kind = from == null ? ChangeKind.ADDED : to == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new PlanChange(path, kind, from, to);
    }
}
