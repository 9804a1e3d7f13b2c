package org.diversitynetwork.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which law an organisation stands. */
@Schema(name = "LegalStatus", description = "Under which law an organisation stands.")
public enum LegalStatus {
    PUBLIC,
    PRIVATE,
    OTHER
}
