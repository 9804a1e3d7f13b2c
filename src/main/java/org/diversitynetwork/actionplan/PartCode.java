package org.diversitynetwork.actionplan;

/** How the parts of a plan are named by people, such as {@code A1.2}; unique among parts of its kind in one plan. */
public final class PartCode {
    public static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$";

    public static final int MAX = 20;

    private PartCode() {}
}
