package org.diversitynetwork.targetgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What can be changed of a target group, as a merge patch. Scope and city stay: results refer to them.",
        examples =
                "{\"label\":{\"en\":\"Women\",\"pl\":\"Kobiety\"},\"definition\":{\"en\":\"Women and girls who work in tech, want to start there or are kept out of it.\"}}")
record TargetGroupChanges(
        @Schema(
                description = "Its address; fixed for predefined groups, and once an action plan names the group.",
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
                examples = "{\"en\":\"Women and girls who work in tech, want to start there or are kept out of it.\"}")
        @Translated(max = 2000)
        I18nText definition,

        @Schema(
                description = "Id or code of the predefined group it counts with when cities are compared.",
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String mapsTo,

        @Schema(description = "The dimension of diversity it lies on.", examples = "employment") @NotNull
        Dimension dimension,

        @Schema(description = "Whether belonging to it is sensitive.", examples = "true") @NotNull
        Boolean sensitive,

        @Schema(description = "Youngest age in years.", minimum = "0", maximum = "120", examples = "15")
        Integer ageFrom,

        @Schema(
                description = "Oldest age in years; not below `ageFrom`.",
                minimum = "0",
                maximum = "120",
                examples = "29")
        Integer ageTo,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static TargetGroupChanges of(TargetGroup group) {
        return new TargetGroupChanges(
                group.code(),
                group.label,
                group.definition,
                group.mapsTo == null ? null : group.mapsTo.code(),
                group.dimension,
                group.sensitive,
                group.ageFrom,
                group.ageTo,
                group.sources);
    }

    void applyTo(TargetGroup group) {
        group.recode(code);
        group.label = label;
        group.definition = definition;
        group.dimension = dimension;
        group.sensitive = sensitive;
        group.ageFrom = ageFrom;
        group.ageTo = ageTo;
        group.sources = sources;
    }

    @Override
    public void check(List<Finding> findings) {
        TargetGroupRules.check(TargetGroupScope.NETWORK, null, ageFrom, ageTo, findings);
    }
}
