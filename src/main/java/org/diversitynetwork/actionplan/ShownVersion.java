package org.diversitynetwork.actionplan;

import org.diversitynetwork.actionplan.version.VersionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which edition of a plan's text an answer shows. */
@Schema(name = "ShownVersion", description = "Which edition of a plan's text an answer shows.")
public record ShownVersion(
        @Schema(description = "Number of the edition.", minimum = "1", maximum = "1000000", examples = "1")
        int number,

        @Schema(description = "What has become of it.", examples = "adopted")
        VersionStatus status) {}
