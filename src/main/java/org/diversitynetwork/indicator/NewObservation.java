package org.diversitynetwork.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A value that was observed, or what corrects one.")
record NewObservation(
        @Schema(description = "Id or code of the network that reports.", maxLength = 63, examples = "techdiversity")
        @NotNull
        @Size(max = 63)
        String network,

        @Schema(description = "Id or code of the indicator.", maxLength = 63, examples = "women-trained")
        @NotNull
        @Size(max = 63)
        String indicator,

        @Schema(description = "The kind of thing that was measured.", examples = "city") @NotNull
        ObservedScope scope,

        @Schema(
                description = "Id or code of the thing; needed unless scope is `reference`.",
                nullable = true,
                maxLength = 63,
                examples = "bielsko-biala")
        @Size(max = 63)
        String scopeId,

        @Schema(
                description =
                        "The programme elsewhere that the value is about; needed with scope `reference`, and only then.",
                nullable = true,
                maxLength = 200,
                examples = "null")
        @Pattern(regexp = "^\\S.*$")
        @Size(max = 200)
        String subject,

        @Schema(
                description = "Id or code of the network's reporting period; needed unless scope is `reference`.",
                nullable = true,
                maxLength = 63,
                examples = "2026-h1")
        @Size(max = 63)
        String period,

        @Schema(
                description = "Id or code of the target group that the value is limited to.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String targetGroup,

        @Schema(description = "Gender that the value is limited to.", nullable = true, examples = "null")
        Gender gender,

        @Schema(
                description = "Ages in years that the value is limited to, such as `15-24` or `65+`.",
                nullable = true,
                pattern = Cut.AGE_BAND,
                maxLength = 7,
                examples = "null")
        @Pattern(regexp = Cut.AGE_BAND)
        String ageBand,

        @Schema(
                description = "The value; absent if `obsStatus` says that it is missing.",
                nullable = true,
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "34")
        @DecimalMin(Digits.LEAST)
        @DecimalMax(Digits.MOST)
        BigDecimal value,

        @Schema(
                description = "The unit that the value is meant in; refused if it is not the indicator's.",
                nullable = true,
                maxLength = 40,
                examples = "people")
        @Size(max = 40)
        String unit,

        @Schema(
                description = "What the value counts for; needed by indicators of weighted averages, and only by them.",
                nullable = true,
                minimum = "0.000001",
                maximum = Digits.MOST,
                examples = "null")
        @DecimalMin("0.000001")
        @DecimalMax(Digits.MOST)
        BigDecimal weight,

        @Schema(description = "How exact the value is; exact unless told.", defaultValue = "exact", examples = "exact")
        Qualifier qualifier,

        @Schema(
                description = "What kind of value it is; actual unless told.",
                defaultValue = "actual",
                examples = "actual")
        ObservationKind kind,

        @Schema(
                description = "How it came about, SDMX; `a` unless told, with kind forecast `f`.",
                nullable = true,
                examples = "a")
        ObsStatus obsStatus,

        @Schema(
                description =
                        "Who may see it, SDMX; everybody unless told. A count of few people (`people`) of a target group, gender or age band, below the network's `kPublic` or `kSensitive`, is not for everybody.",
                defaultValue = "f",
                examples = "f")
        ConfStatus confStatus,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Two courses, one of them evenings only.\"}")
        @Translated(max = 2000)
        I18nText note,

        @Schema(description = "Where it comes from; `synthetic` marks what is made up for demonstration.")
        @NotNull
        @Valid
        Source source,

        @Schema(
                description = "Id of the current observation of the same cell that this one corrects.",
                nullable = true,
                examples = "null")
        UUID supersedes)
        implements SelfChecked {

    NewObservation {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
        kind = kind == null ? ObservationKind.ACTUAL : kind;
        obsStatus = obsStatus == null ? usual(kind) : obsStatus;
        confStatus = confStatus == null ? ConfStatus.F : confStatus;
    }

    private static ObsStatus usual(ObservationKind kind) {
        return kind == ObservationKind.FORECAST ? ObsStatus.F : ObsStatus.A;
    }

    @Override
    public void check(List<Finding> findings) {
        ObservationRules.check(this, findings);
    }
}
