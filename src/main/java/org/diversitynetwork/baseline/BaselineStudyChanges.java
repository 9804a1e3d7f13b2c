package org.diversitynetwork.baseline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.rule.WebAddress;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a draft of a baseline study, as a merge patch.",
        examples = "{\"localContext\":{\"en\":\"A city of industry whose IT firms grow.\"}}")
record BaselineStudyChanges(
        @Schema(
                description = "Its title.",
                examples = "{\"en\":\"Where Bielsko-Biała stands\",\"pl\":\"Punkt wyjścia Bielska-Białej\"}")
        @NotNull
        @Translated(max = 300)
        I18nText title,

        @Schema(
                description =
                        "Diversity and inclusion in the city's tech sector as it is; needed before the study is submitted.",
                examples = "{\"en\":\"A city of industry whose IT firms grow.\"}")
        @Translated(max = 8000)
        I18nText localContext,

        @Schema(
                description = "What is good within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"A technical university and a regional agency that work together.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> strengths,

        @Schema(
                description = "What is wanting within the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women in engineering teams.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> weaknesses,

        @Schema(
                description = "What could help from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Firms look for people and open junior posts.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> opportunities,

        @Schema(
                description = "What could hinder from outside.",
                maxItems = 50,
                examples = "[{\"en\":\"Graduates leave for larger cities.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> threats,

        @Schema(description = "Policies that bear on it.", maxItems = 100) @NotNull @Size(max = 100)
        List<@NotNull @Valid Policy> policies,

        @Schema(
                description = "Who has a stake in it; organisations and kinds of people, never a person.",
                maxItems = 200)
        @NotNull
        @Size(max = 200)
        List<@NotNull @Valid Stakeholder> stakeholders,

        @Schema(
                description =
                        "Ids of the observations of kind `baseline` of this city that tell where it stands; at least one before the study is submitted.",
                maxItems = 100,
                examples = "[]")
        @NotNull
        @Size(max = 100)
        List<@NotNull UUID> indicatorBaselines,

        @Schema(
                description = "What others could learn from the city.",
                maxItems = 50,
                examples = "[{\"en\":\"Meetings of IT firms and schools.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> practicesToShare,

        @Schema(
                description = "What the city would like to learn from others.",
                maxItems = 50,
                examples = "[{\"en\":\"How to reach women who return to work.\"}]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000) I18nText> learningNeeds,

        @Schema(description = "Address of the study as a document.", maxLength = 500, examples = "null") @WebAddress
        String documentUrl,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    static BaselineStudyChanges of(BaselineStudy study) {
        return new BaselineStudyChanges(
                study.title,
                study.localContext,
                study.strengths,
                study.weaknesses,
                study.opportunities,
                study.threats,
                study.policies,
                study.stakeholders,
                Arrays.asList(study.baselineIds),
                study.practicesToShare,
                study.learningNeeds,
                study.documentUrl,
                study.sources);
    }

    void applyTo(BaselineStudy study) {
        study.title = title;
        study.localContext = localContext;
        study.strengths = strengths;
        study.weaknesses = weaknesses;
        study.opportunities = opportunities;
        study.threats = threats;
        study.policies = policies;
        study.stakeholders = stakeholders;
        study.baselineIds = indicatorBaselines.stream().distinct().toArray(UUID[]::new);
        study.practicesToShare = practicesToShare;
        study.learningNeeds = learningNeeds;
        study.documentUrl = documentUrl;
        study.sources = sources;
    }
}
