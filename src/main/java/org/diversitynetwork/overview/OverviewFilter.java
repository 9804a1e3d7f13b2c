package org.diversitynetwork.overview;

import java.util.List;
import org.diversitynetwork.shared.chart.PictureWidth;
import org.diversitynetwork.shared.list.Values;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?periods=2024-h1,2024-h2&indicators=women-trained&cities=bielsko-biala&width=360} */
record OverviewFilter(
        @RestQuery
        @Parameter(
                description =
                        "Periods wanted, by id or code, at most 12. Unless told, the last eight that have begun, of the length that the network has most of.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "2024-h1,2024-h2")
        String periods,

        @RestQuery
        @Parameter(
                description =
                        "Indicators wanted, by id or code. Unless told, all of the network's in use, and those of the whole installation that it has values of.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women-trained")
        String indicators,

        @RestQuery
        @Parameter(
                description =
                        "Cities wanted, by id or code; all with an active partner in the network unless told. What all of them are to reach is not told of some.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String cities,

        @RestQuery
        @Parameter(
                description = "Width of the picture in pixels, 960 unless told; changes nothing in JSON.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "320", maximum = "2000"),
                example = "960")
        String width) {

    List<String> wantedPeriods() {
        return Values.references("periods", periods);
    }

    List<String> wantedIndicators() {
        return Values.references("indicators", indicators);
    }

    List<String> wantedCities() {
        return Values.references("cities", cities);
    }

    int pixels() {
        return PictureWidth.of(width);
    }
}
