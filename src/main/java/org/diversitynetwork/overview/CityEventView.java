package org.diversitynetwork.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened in a city. */
@Schema(name = "CityEvent", description = "Something that happened in a city.")
public record CityEventView(
        @Schema(description = "Id of the event.", examples = "0199e3c4-a1b2-7f00-8a00-000000000090")
        UUID id,

        @Schema(description = "The day.", examples = "2025-12-10")
        LocalDate at,

        @Schema(description = "What happened.", examples = "plan_adopted")
        EventKind kind,

        @Schema(
                description = "What it is about: name of the group, plan, pilot action or milestone.",
                examples = "{\"en\":\"Women in tech\",\"pl\":\"Kobiety w technologiach\"}")
        I18nText title,

        @Schema(
                description = "Address of what it is about.",
                maxLength = 300,
                examples = "/api/v1/action-plans/bielsko-biala-women-in-tech")
        String href,

        @Schema(description = "Whether it is made up for demonstration.", examples = "true")
        boolean synthetic) {

    static CityEventView of(CityEvent event) {
        return new CityEventView(
                event.id,
                event.at,
                event.kind,
                event.title.withDefault(event.language),
                "/api/v1/" + event.address,
                event.synthetic);
    }
}
