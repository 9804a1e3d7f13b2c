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

/** A human name for addresses: lower-case letters, digits and hyphens, 2 to 63 characters, and never a UUID. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Code.Rule.class)
public @interface Code {
    String PATTERN = "^[a-z0-9][a-z0-9-]{1,62}$";

    String UUID_PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    String message() default
            "A code has 2 to 63 lower-case letters, digits and hyphens, starts with a letter or digit and is no UUID";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the pattern; absence is another rule's matter. */
    class Rule implements ConstraintValidator<Code, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || code.matches(PATTERN) && !code.matches(UUID_PATTERN);
        }
    }
}
