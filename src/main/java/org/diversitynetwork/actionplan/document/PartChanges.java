package org.diversitynetwork.actionplan.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader is told about one part of a plan that is different in another edition. */
@Schema(name = "PartChanges", description = "In words: what is different about one part of the plan.")
public record PartChanges(
        @Schema(
                description = "The part: `/actions/A1.2`, or empty for the plan itself.",
                maxLength = 100,
                examples = "/actions/A1.2")
        String path,

        @Schema(
                description = "What it is called.",
                maxLength = 1000,
                examples = "Action A1.2: Evening courses for women")
        String heading,

        @Schema(
                description = "One sentence for each change.",
                maxItems = 1000,
                examples = "[\"End: Dec 31, 2026 → Jun 30, 2027\"]")
        List<String> lines) {}
