package org.diversitynetwork.actionplan.delivery;

import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.shared.store.Personal;

/** Somebody's own judgement of how far an action is, which goes before what milestones and outputs say. */
public record PercentOverride(
        int percent, String reason, @Personal UUID by, Instant at) {}
