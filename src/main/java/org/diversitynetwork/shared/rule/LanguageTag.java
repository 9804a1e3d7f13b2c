package org.diversitynetwork.shared.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A language as BCP 47 writes it: {@code pl}, {@code pt-BR}, {@code sr-Latn}. */
@Target({FIELD, METHOD, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = LanguageTag.Rule.class)
public @interface LanguageTag {
    String PATTERN = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    String message() default "A language is a BCP 47 tag such as pl or pt-BR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the form: language, perhaps a script, perhaps a region. */
    class Rule implements ConstraintValidator<LanguageTag, String> {
        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || tag.matches(PATTERN);
        }
    }
}
