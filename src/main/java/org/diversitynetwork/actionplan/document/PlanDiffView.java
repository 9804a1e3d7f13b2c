package org.diversitynetwork.actionplan.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different between two editions of a plan, for programs and in words. */
@Schema(name = "PlanDiff", description = "What is different between two editions of a plan, for programs and in words.")
public record PlanDiffView(
        @Schema(
                description = "Number of the edition that is compared with.",
                minimum = "1",
                maximum = "999999",
                examples = "1")
        int base,

        @Schema(
                description = "Number of the edition that is compared.",
                minimum = "1",
                maximum = "999999",
                examples = "2")
        int number,

        @Schema(
                description =
                        "Every difference, in the order of the document. Made to the base one after another, they give the other edition.",
                maxItems = 100000)
        List<PlanChange> changes,

        @Schema(
                description =
                        "The first thousand of them in words, part by part, in the one language that is wanted and spoken here; in that of the plan where none is wanted.",
                maxItems = 1000)
        List<PartChanges> text,

        @Schema(
                description = "How many more there are that `text` does not tell.",
                minimum = "0",
                maximum = "100000",
                examples = "0")
        int untold) {}
