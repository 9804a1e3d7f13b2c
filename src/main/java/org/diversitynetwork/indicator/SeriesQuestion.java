package org.diversitynetwork.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.shared.chart.PictureWidth;
import org.diversitynetwork.shared.list.Values;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&by=city,age_band&periods=2025-h1,2025-h2} */
record SeriesQuestion(
        @RestQuery
        @Parameter(
                description = "The network, by id or code; needed unless the indicator belongs to one.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 63),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description =
                        "What rows are told apart by; by city unless told. Without `city` all cities are one, by the indicator's method.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = SeriesDimension.class))
        String by,

        @RestQuery
        @Parameter(
                description =
                        "Periods wanted, by id or code; unless told the last 24 for which there is a value or a target.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "2025-h1,2025-h2,2026-h1")
        String periods,

        @RestQuery
        @Parameter(
                description = "Only these cities, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala,trikala")
        String city,

        @RestQuery
        @Parameter(
                description = "Width of the picture in pixels, 960 unless told; changes nothing in JSON.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "320", maximum = "2000"),
                example = "960")
        String width) {

    int pixels() {
        return PictureWidth.of(width);
    }

    Set<SeriesDimension> dimensions() {
        var wanted = Values.any("by", by, SeriesDimension.class);
        return wanted == null ? EnumSet.of(SeriesDimension.CITY) : EnumSet.copyOf(wanted);
    }

    /** Null for all. */
    List<String> periodsWanted() {
        return Values.references("periods", periods);
    }

    /** Null for all. */
    List<String> citiesWanted() {
        return Values.references("city", city);
    }
}
