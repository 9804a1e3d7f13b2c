package org.diversitynetwork.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.http.Representation;
import org.diversitynetwork.shared.http.Represented;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions of a plan over time. */
@Schema(name = "Gantt", description = "The actions of a plan over time.")
public record GanttView(
        @Schema(description = "Id of the plan.", examples = "0199e3c4-a1b2-7f00-8a00-000000000070")
        UUID id,

        @Schema(description = "Code of the plan.", maxLength = 63, examples = "bielsko-biala-women-in-tech")
        String code,

        @Schema(
                description = "Title of the plan.",
                examples = "{\"en\":\"Women in tech\",\"pl\":\"Kobiety w technologiach\"}")
        I18nText title,

        @Schema(description = "The city.") CitySummary city,

        @Schema(description = "First day of the plan.", examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day of the plan.", examples = "2030-12-31")
        LocalDate endDate,

        @Schema(description = "The day that lateness is told for.", examples = "2026-11-27")
        LocalDate today,

        @Schema(description = "How much of the plan is done.", minimum = "0", maximum = "100", examples = "40")
        int progressPercent,

        @Schema(description = "The specific objectives with their actions, in the order of the plan.", maxItems = 200)
        List<GanttObjective> objectives,

        @Schema(description = "Whether any of it is made up for demonstration.", examples = "true")
        boolean synthetic,

        @JsonIgnore @Schema(hidden = true) int width)
        implements Represented {
    @Override
    public Representation in(MediaType format, Languages languages) {
        return Representation.of(new GanttPicture(this, languages).drawn());
    }
}
