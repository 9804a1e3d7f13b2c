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
import java.net.URI;
import java.net.URISyntaxException;

/** An absolute http or https address of at most 500 characters, without user information. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = WebAddress.Rule.class)
public @interface WebAddress {
    int MAX = 500;

    String message() default "An address starts with https:// or http://, names a host and has at most 500 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Refuses schemes that a browser would run, such as {@code javascript:}. */
    class Rule implements ConstraintValidator<WebAddress, String> {
        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            if (address == null) {
                return true;
            }
            try {
                var uri = new URI(address);
                return address.length() <= MAX
                        && uri.getHost() != null
                        && uri.getUserInfo() == null
                        && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
