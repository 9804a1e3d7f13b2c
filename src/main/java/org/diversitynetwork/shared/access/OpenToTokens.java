package org.diversitynetwork.shared.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Partners' systems can have this right too: those whose token has the scope named or, where none is named, all of
 * them. The OpenAPI document says so of each operation; a test holds it against what the policy answers.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToTokens {
    TokenScope[] value() default {};
}
