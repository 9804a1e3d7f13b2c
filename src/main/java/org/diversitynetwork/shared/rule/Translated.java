package org.diversitynetwork.shared.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.diversitynetwork.shared.json.I18nText;

/**
 * A translatable text: at most 40 languages, none of them blank or longer than {@code max}, and the required one there.
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Translated.Rule.class)
public @interface Translated {
    int MAX_LANGUAGES = 40;

    int max();

    /** Whether the installation's default language must be there; a body whose language varies checks that itself. */
    boolean inDefaultLanguage() default true;

    String message() default "{translated}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the entry that breaks the rule. */
    class Rule implements ConstraintValidator<Translated, I18nText> {
        private Translated rule;

        @Override
        public void initialize(Translated annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(I18nText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            if (text.entries().size() > MAX_LANGUAGES) {
                return refuse(context, null, "A text has at most " + MAX_LANGUAGES + " languages");
            }
            var sound = true;
            if (rule.inDefaultLanguage() && !text.has(I18nText.DEFAULT_LANGUAGE)) {
                sound = refuse(context, I18nText.DEFAULT_LANGUAGE, "The text is required in the default language");
            }
            for (var entry : text.entries().entrySet()) {
                sound &= isSound(entry.getKey(), entry.getValue(), context);
            }
            return sound;
        }

        private boolean isSound(String language, String text, ConstraintValidatorContext context) {
            if (!language.matches(LanguageTag.PATTERN)) {
                return refuse(context, language, "The key must be a BCP 47 language tag such as pl or pt-BR");
            }
            if (text == null || text.isBlank()) {
                return refuse(context, language, "The text must not be blank");
            }
            return text.length() <= rule.max()
                    || refuse(context, language, "The text has at most " + rule.max() + " characters");
        }

        private static boolean refuse(ConstraintValidatorContext context, String language, String message) {
            var violation = context.buildConstraintViolationWithTemplate(message);
            if (language == null) {
                violation.addConstraintViolation();
            } else {
                violation
                        .addPropertyNode(language.length() > 40 ? language.substring(0, 40) : language)
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
