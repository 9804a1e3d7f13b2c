package org.diversitynetwork.actionplan.document;

import java.time.Instant;

/** Which edition of a plan's text it is: its number, {@code draft} or another state, and since when it is fixed. */
public record PlanEdition(int number, String state, Instant fixedAt) {}
