package org.diversitynetwork.actionplan.consultation;

import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city can change of a comment: its own answer, and whether the words of a withheld one are kept. */
@Schema(
        description = "The city's answer to a comment, and the end of words that it withholds, as a merge patch.",
        examples = "{\"reply\":{\"en\":\"The courses will be in the evening.\"}}")
record CommentChanges(
        @Schema(
                description = "The answer, at least in the plan's language.",
                examples = "{\"en\":\"The courses will be in the evening.\",\"pl\":\"Kursy będą wieczorem.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText reply,

        @Schema(
                description = "Null removes the words of a withheld comment for good, and the organisation.",
                nullable = true,
                maxLength = 4000,
                examples = "null")
        @Size(max = 4000)
        String body) {}
