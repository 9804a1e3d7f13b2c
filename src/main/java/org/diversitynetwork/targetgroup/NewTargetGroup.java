package org.diversitynetwork.targetgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A target group to be added.")
record NewTargetGroup(
        @Schema(
                description = "Its address; unique among all target groups.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "young-people-neet")
        @NotNull
        @Code
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Women\",\"pl\":\"Kobiety\"}")
        @NotNull
        @Translated(max = 120)
        I18nText label,

        @Schema(
                description = "Who belongs to it.",
                nullable = true,
                examples = "{\"en\":\"Women and girls who work in tech, want to start there or are kept out of it.\"}")
        @Translated(max = 2000)
        I18nText definition,

        @Schema(
                description =
                        "Whether every network knows it; it can then be neither deleted nor recoded. False unless told.",
                defaultValue = "false",
                examples = "false")
        Boolean predefined,

        @Schema(description = "For every city, or local to one.", examples = "network") @NotNull
        TargetGroupScope scope,

        @Schema(description = "The city it is local to; only with scope `city`.", nullable = true, examples = "null")
        UUID cityId,

        @Schema(
                description = "Id or code of the predefined group it counts with when cities are compared.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String mapsTo,

        @Schema(description = "The dimension of diversity it lies on.", examples = "employment") @NotNull
        Dimension dimension,

        @Schema(
                description =
                        "Whether belonging to it is sensitive, so that small numbers stay hidden longer. True unless told.",
                defaultValue = "true",
                examples = "true")
        Boolean sensitive,

        @Schema(
                description = "Youngest age in years.",
                nullable = true,
                minimum = "0",
                maximum = "120",
                examples = "15")
        Integer ageFrom,

        @Schema(
                description = "Oldest age in years; not below `ageFrom`.",
                nullable = true,
                minimum = "0",
                maximum = "120",
                examples = "29")
        Integer ageTo,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewTargetGroup {
        predefined = predefined != null && predefined;
        sensitive = sensitive == null || sensitive;
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        TargetGroupRules.check(scope, cityId, ageFrom, ageTo, findings);
        if (predefined && (scope != TargetGroupScope.NETWORK || mapsTo != null)) {
            findings.add(Finding.at(
                    "#/predefined", "not-allowed", "A predefined group has scope network and maps to no other."));
        }
    }
}
