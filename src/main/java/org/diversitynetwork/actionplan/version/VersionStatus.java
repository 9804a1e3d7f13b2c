package org.diversitynetwork.actionplan.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of an edition of a plan's text. */
@Schema(
        name = "VersionStatus",
        description =
                "Being drafted; fixed and consulted on; in force; followed by a later one; or given up before it was adopted.")
public enum VersionStatus {
    DRAFT,
    CONSULTED,
    ADOPTED,
    SUPERSEDED,
    DISCARDED
}
