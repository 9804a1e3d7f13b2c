package org.diversitynetwork.baseline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.rule.WebAddress;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A baseline study to be drafted.")
record NewBaselineStudy(
        @Schema(description = "Id or code of the city.", maxLength = 63, examples = "bielsko-biala")
        @NotNull
        @Size(max = 63)
        String city,

        @Schema(
                description = "Its number among the city's studies; the next one unless told.",
                nullable = true,
                minimum = "1",
                maximum = "1000",
                examples = "null")
        @Min(1)
        @Max(1000)
        Integer edition,

        @Schema(
                description = "Its title.",
                examples = "{\"en\":\"Where Bielsko-Biała stands\",\"pl\":\"Punkt wyjścia Bielska-Białej\"}")
        @NotNull
        @Translated(max = 300)
        I18nText title,

        @Schema(
                description =
                        "Diversity and inclusion in the city's tech sector as it is; needed before the study is submitted.",
                nullable = true,
                examples = "{\"en\":\"A city of industry whose IT firms grow.\"}")
        @Translated(max = 8000)
        I18nText localContext,

        @Schema(
                description = "What is good within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"A technical university and a regional agency that work together.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> strengths,

        @Schema(
                description = "What is wanting within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women in engineering teams.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> weaknesses,

        @Schema(
                description = "What could help from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Firms look for people and open junior posts.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> opportunities,

        @Schema(
                description = "What could hinder from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Graduates leave for larger cities.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> threats,

        @Schema(description = "Policies that bear on it.", maxItems = 100) @Size(max = 100)
        List<@NotNull @Valid Policy> policies,

        @Schema(
                description = "Who has a stake in it; organisations and kinds of people, never a person.",
                maxItems = 200)
        @Size(max = 200)
        List<@NotNull @Valid Stakeholder> stakeholders,

        @Schema(
                description =
                        "Ids of the observations of kind `baseline` of this city that tell where it stands; at least one before the study is submitted.",
                maxItems = 100,
                examples = "[]")
        @Size(max = 100)
        List<@NotNull UUID> indicatorBaselines,

        @Schema(
                description = "What others could learn from the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Meetings of IT firms and schools.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> practicesToShare,

        @Schema(
                description = "What the city would like to learn from others.",
                maxItems = 50,
                examples = "[{\"en\":\"How to reach women who return to work.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> learningNeeds,

        @Schema(
                description = "Address of the study as a document.",
                nullable = true,
                maxLength = 500,
                examples = "null")
        @WebAddress
        String documentUrl,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    NewBaselineStudy {
        strengths = strengths == null ? List.of() : strengths;
        weaknesses = weaknesses == null ? List.of() : weaknesses;
        opportunities = opportunities == null ? List.of() : opportunities;
        threats = threats == null ? List.of() : threats;
        policies = policies == null ? List.of() : policies;
        stakeholders = stakeholders == null ? List.of() : stakeholders;
        indicatorBaselines = indicatorBaselines == null ? List.of() : indicatorBaselines;
        practicesToShare = practicesToShare == null ? List.of() : practicesToShare;
        learningNeeds = learningNeeds == null ? List.of() : learningNeeds;
        sources = sources == null ? List.of() : sources;
    }

    /** The same study on these figures. */
    NewBaselineStudy withBaselines(List<UUID> ids) {
        return new NewBaselineStudy(
                city,
                edition,
                title,
                localContext,
                strengths,
                weaknesses,
                opportunities,
                threats,
                policies,
                stakeholders,
                ids,
                practicesToShare,
                learningNeeds,
                documentUrl,
                sources);
    }

    /** What the city can change of it later too. */
    BaselineStudyChanges content() {
        return new BaselineStudyChanges(
                title,
                localContext,
                strengths,
                weaknesses,
                opportunities,
                threats,
                policies,
                stakeholders,
                indicatorBaselines,
                practicesToShare,
                learningNeeds,
                documentUrl,
                sources);
    }
}
