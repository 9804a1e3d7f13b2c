package org.diversitynetwork.actionplan.consultation;

import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city can change of a comment: its own answer. */
@Schema(
        description = "The city's answer to a comment, as a merge patch.",
        examples = "{\"reply\":{\"en\":\"The courses will be in the evening.\"}}")
record CommentChanges(
        @Schema(
                description = "The answer, at least in the plan's language.",
                examples = "{\"en\":\"The courses will be in the evening.\",\"pl\":\"Kursy będą wieczorem.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText reply) {}
