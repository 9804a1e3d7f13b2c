package org.diversitynetwork.baseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.BaselineValue;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A baseline study as callers see it. */
@Schema(name = "BaselineStudy", description = "A city's description of where it stands before it plans.")
public record BaselineStudyView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000025")
        UUID id,

        @Schema(description = "The city.") CitySummary city,

        @Schema(description = "Its number among the city's studies.", minimum = "1", maximum = "1000", examples = "1")
        int edition,

        @Schema(
                description = "Its title.",
                examples = "{\"en\":\"Where Bielsko-Biała stands\",\"pl\":\"Punkt wyjścia Bielska-Białej\"}")
        I18nText title,

        @Schema(description = "Where it stands in its life.", examples = "published")
        BaselineStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(
                description = "Diversity and inclusion in the city's tech sector as it is.",
                nullable = true,
                examples = "{\"en\":\"A city of industry whose IT firms grow.\"}")
        I18nText localContext,

        @Schema(
                description = "What is good within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"A technical university and a regional agency that work together.\"}]")
        List<I18nText> strengths,

        @Schema(
                description = "What is wanting within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women in engineering teams.\"}]")
        List<I18nText> weaknesses,

        @Schema(
                description = "What could help from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Firms look for people and open junior posts.\"}]")
        List<I18nText> opportunities,

        @Schema(
                description = "What could hinder from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Graduates leave for larger cities.\"}]")
        List<I18nText> threats,

        @Schema(description = "Policies that bear on it.", maxItems = 100)
        List<Policy> policies,

        @Schema(description = "Who has a stake in it.", maxItems = 200)
        List<Stakeholder> stakeholders,

        @Schema(
                description =
                        "Where the city stands in figures; only in the answer about a single thing, and without what is confidential.",
                nullable = true,
                maxItems = 100)
        List<BaselineValue> indicatorBaselines,

        @Schema(
                description = "What others could learn from the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Meetings of IT firms and schools.\"}]")
        List<I18nText> practicesToShare,

        @Schema(
                description = "What the city would like to learn from others.",
                maxItems = 50,
                examples = "[{\"en\":\"How to reach women who return to work.\"}]")
        List<I18nText> learningNeeds,

        @Schema(
                description = "Address of the study as a document.",
                nullable = true,
                maxLength = 500,
                examples = "null")
        String documentUrl,

        @Schema(description = "The day it was published.", nullable = true, examples = "2024-03-29")
        LocalDate publishedOn,

        @Schema(
                description = "Where its facts come from; a `synthetic` one marks what was made up for demonstration.",
                maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-27T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-27T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static BaselineStudyView of(BaselineStudy study, List<BaselineValue> baselines, List<AllowedTransition> steps) {
        return new BaselineStudyView(
                study.id,
                CitySummary.of(study.city),
                study.edition,
                study.title,
                study.status(),
                steps,
                study.localContext,
                study.strengths,
                study.weaknesses,
                study.opportunities,
                study.threats,
                study.policies,
                study.stakeholders,
                baselines,
                study.practicesToShare,
                study.learningNeeds,
                study.documentUrl,
                study.publishedOn(),
                study.sources,
                study.createdAt,
                study.updatedAt,
                etag(study, baselines));
    }

    /** Observations stay, but what is told of their indicators and periods may change. */
    private static String etag(BaselineStudy study, List<BaselineValue> baselines) {
        var own = study.etag();
        return baselines == null
                ? own
                : own.substring(0, own.length() - 1)
                        + "."
                        + HexFormat.of().formatHex(Digest.of(baselines.toString()), 0, 6)
                        + "\"";
    }
}
