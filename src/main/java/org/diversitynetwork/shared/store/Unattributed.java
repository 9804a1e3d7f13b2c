package org.diversitynetwork.shared.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Made by people who are promised that nobody is asked for who it was: the audit trail keeps that a thing of this type
 * was made, but not by whom or in which request. What is done to it later is somebody's deed like any other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unattributed {}
