package org.diversitynetwork.shared.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells something of a person: the audit trail keeps a keyed hash of it, which shows that it changed but not what it
 * was. For fields of entities, and for parts of records that entities hold.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
