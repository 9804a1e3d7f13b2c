package org.diversitynetwork.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is at this address. */
@Schema(name = "ApiIndex", description = "What there is at this address.")
public record ApiIndex(
        @Schema(description = "Name of the API.", maxLength = 100, examples = "Diversity Network API")
        String name,

        @Schema(description = "Version of the OpenAPI document.", maxLength = 40, examples = "0.1.0")
        String version,

        @Schema(description = "Address of the OpenAPI document.", maxLength = 200, examples = "/openapi")
        String openapi,

        @Schema(description = "Address of the page to read and try it.", maxLength = 200, examples = "/docs")
        String docs,

        @Schema(description = "The collections that can be listed.", maxItems = 200)
        List<Collection> collections) {

    /** A list of things of one kind. */
    @Schema(name = "Collection", description = "A list of things of one kind.")
    public record Collection(
            @Schema(description = "Its name.", maxLength = 100, examples = "partners")
            String name,

            @Schema(description = "Its address.", maxLength = 200, examples = "/api/v1/partners")
            String href,

            @Schema(description = "What it lists.", maxLength = 2000, examples = "Partners by name.")
            String description) {}
}
