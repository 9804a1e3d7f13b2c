package org.diversitynetwork.shared.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** A country of ISO 3166-1, as its two-letter upper-case code. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = CountryCode.Rule.class)
public @interface CountryCode {
    Set<String> ALL = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    String message() default "A country is an ISO 3166-1 alpha-2 code such as PL";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks against the list that the JDK brings. */
    class Rule implements ConstraintValidator<CountryCode, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || ALL.contains(code);
        }
    }
}
