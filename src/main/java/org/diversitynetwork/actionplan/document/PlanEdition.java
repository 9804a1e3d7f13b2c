package org.diversitynetwork.actionplan.document;

import java.time.Instant;
import org.diversitynetwork.actionplan.version.VersionStatus;

/** Which edition of a plan's text it is: its number, what has become of it, and the day of that. */
public record PlanEdition(int number, VersionStatus status, Instant date) {}
