package org.diversitynetwork.pilotaction;

import java.util.UUID;

/** How many people of one target group a pilot action reached. */
public record ParticipantCount(UUID targetGroupId, int count) {}
