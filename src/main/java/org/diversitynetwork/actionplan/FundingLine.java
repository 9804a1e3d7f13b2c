package org.diversitynetwork.actionplan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.diversitynetwork.shared.json.DecimalText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One source of the money that an action takes. */
@Schema(name = "FundingLine", description = "One source of the money that an action takes.")
public record FundingLine(
        @Schema(description = "Whose money it is.", examples = "regional") @NotNull
        FundingSource sourceType,

        @Schema(description = "The budget, fund or giver in words.", maxLength = 300, examples = "Regional skills fund")
        @NotBlank
        @Size(max = 300)
        String name,

        @Schema(
                description =
                        "How much, in the currency of the action's cost; decimal text with at most two digits after the point. Absent while unknown.",
                nullable = true,
                type = SchemaType.STRING,
                pattern = DecimalText.PATTERN,
                maxLength = 15,
                examples = "8000.00")
        @JsonDeserialize(using = DecimalText.class)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Schema(description = "How sure it is.", examples = "secured") @NotNull
        FundingStatus status) {}
