package org.diversitynetwork.targetgroup;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a target group as other things show of it. */
@Schema(name = "TargetGroupSummary", description = "As much of a target group as other things show of it.")
public record TargetGroupSummary(
        @Schema(description = "Id of the target group.", examples = "0199e3c4-a1b2-7f00-8a00-000000000001")
        UUID id,

        @Schema(description = "Code of the target group.", maxLength = 63, examples = "women")
        String code,

        @Schema(description = "Name of the target group.", examples = "{\"en\":\"Women\",\"pl\":\"Kobiety\"}")
        I18nText label) {

    public static TargetGroupSummary of(TargetGroup group) {
        return new TargetGroupSummary(group.id, group.code(), group.label);
    }
}
