package org.diversitynetwork.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be told of the progress of something; it can be added to, never taken back. */
@Schema(description = "What is to be told of the progress of something; it can be added to, never taken back.")
public record NewProgressUpdate(
        @Schema(
                description = "Id or code of the network's reporting period that it tells of.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String period,

        @Schema(
                description = "What has happened, at least in the language of the plan or pilot action.",
                examples =
                        "{\"en\":\"The first course was full within two days.\",\"pl\":\"Pierwszy kurs zapełnił się w dwa dni.\"}")
        @NotNull
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText narrative,

        @Schema(
                description =
                        "How far it is in the teller's view; what milestones and outputs say is not touched by it.",
                nullable = true,
                minimum = "0",
                maximum = "100",
                examples = "40")
        @Min(0)
        @Max(100)
        Integer percent,

        @Schema(description = "Pages or files elsewhere.", maxItems = 20) @Size(max = 20)
        List<@NotNull @Valid Attachment> attachments,

        @Schema(
                description =
                        "Whether everybody may read it, or only the people of the city and its network; true unless told.",
                defaultValue = "true",
                examples = "true")
        @JsonProperty("public")
        Boolean open) {

    public NewProgressUpdate {
        attachments = attachments == null ? List.of() : attachments;
        open = open == null || open;
    }
}
