package org.diversitynetwork.progress;

import java.util.UUID;

/** The action or pilot action whose progress is told: where it belongs, and the language that its texts have. */
public record Progressing(ProgressScope scope, UUID scopeId, UUID networkId, UUID cityId, String language) {}
