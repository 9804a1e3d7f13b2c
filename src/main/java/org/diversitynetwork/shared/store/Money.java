package org.diversitynetwork.shared.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                pattern = "^[0-9]{1,12}(\\.[0-9]{1,2})?$",
                maxLength = 15,
                examples = "12000.00")
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Schema(description = "ISO 4217.", pattern = "^[A-Z]{3}$", maxLength = 3, examples = "EUR")
        @NotNull
        @Pattern(regexp = "^[A-Z]{3}$")
        String currency) {

    public Money {
        amount = amount == null || amount.scale() > 2 ? amount : amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
