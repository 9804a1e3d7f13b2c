package org.diversitynetwork.shared.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.diversitynetwork.shared.json.DecimalText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money in one currency, never below zero. */
@Embeddable
@Schema(
        name = "Money",
        description = "An amount of money in one currency, never below zero.",
        examples = "{\"amount\":\"12000.00\",\"currency\":\"EUR\"}")
public record Money(
        @Schema(
                description = "Decimal text with at most two digits after the point.",
                type = SchemaType.STRING,
                pattern = DecimalText.PATTERN,
                maxLength = 15,
                examples = "12000.00")
        @NotNull
        @JsonDeserialize(using = DecimalText.class)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Schema(description = "ISO 4217.", pattern = "^[A-Z]{3}$", maxLength = 3, examples = "EUR")
        @NotNull
        @Pattern(regexp = "^[A-Z]{3}$")
        String currency) {}
