package org.diversitynetwork.indicator;

import java.util.UUID;

/**
 * A thing that can be measured, as its feature tells of it: where it belongs, whose it is, and whether it {@code takes}
 * observations and targets now. {@code partnerId} is the partner that leads it, or null.
 */
public record MeasuredThing(UUID id, String label, UUID networkId, UUID cityId, UUID partnerId, boolean takes) {}
