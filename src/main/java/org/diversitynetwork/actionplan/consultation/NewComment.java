package org.diversitynetwork.actionplan.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says of a plan that is consulted on. */
@Schema(description = "What somebody says of a plan that is consulted on. It is public: leave out what is private.")
record NewComment(
        @Schema(description = "What it is about; the plan unless told.", examples = "action")
        CommentTarget target,

        @Schema(
                description = "Code of the objective or action that it is about.",
                nullable = true,
                maxLength = PartCode.MAX,
                examples = "A1.1")
        @Size(max = PartCode.MAX)
        String targetCode,

        @Schema(
                description = "What there is to say.",
                maxLength = 4000,
                examples = "Please hold the courses in the evening, and with care for children.")
        @NotBlank
        @Size(max = 4000)
        String body,

        @Schema(description = "The language it is in, BCP 47.", maxLength = 15, examples = "en") @NotNull @LanguageTag
        String language,

        @Schema(
                description = "The organisation that says it, where it is one.",
                nullable = true,
                maxLength = 200,
                examples = "null")
        @Size(min = 1, max = 200)
        String organisation)
        implements SelfChecked {

    NewComment {
        target = target == null ? CommentTarget.PLAN : target;
    }

    @Override
    public void check(List<Finding> findings) {
        if (target == CommentTarget.PLAN && targetCode != null) {
            findings.add(Finding.at("#/targetCode", "not-allowed", "A comment on the whole plan names no part."));
        }
        if (target != CommentTarget.PLAN && targetCode == null) {
            findings.add(Finding.at("#/targetCode", "required", "A comment on a part names it by its code."));
        }
    }
}
