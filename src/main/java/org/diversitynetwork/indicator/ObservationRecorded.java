package org.diversitynetwork.indicator;

import java.util.UUID;

/**
 * An observation of a thing was added or corrected, in the transaction at hand; fired synchronously. {@code scopeId} is
 * null for a programme elsewhere.
 */
public record ObservationRecorded(ObservedScope scope, UUID scopeId, UUID indicatorId) {}
