package org.diversitynetwork.shared.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "Index", description = "Where to start.")
@Produces(MediaType.APPLICATION_JSON)
class ApiIndexResource {
    private static final String ROOT = "/api/v1/";

    private final PublishedDocument document;

    ApiIndexResource(PublishedDocument document) {
        this.document = document;
    }

    /** From the document itself, so that a new collection is listed without anyone thinking of it. */
    @GET
    @PermitAll
    @Operation(
            description =
                    "The collections of the API and where its description is, so that it can be explored from one address.")
    public ApiIndex getIndex() {
        var collections = new ArrayList<ApiIndex.Collection>();
        document.tree().path("paths").properties().forEach(path -> {
            var name = path.getKey().startsWith(ROOT) ? path.getKey().substring(ROOT.length()) : "";
            var list = path.getValue().path("get");
            if (!name.isEmpty() && name.indexOf('/') < 0 && !list.isMissingNode()) {
                collections.add(new ApiIndex.Collection(
                        name, path.getKey(), list.path("description").asText()));
            }
        });
        var info = document.tree().path("info");
        return new ApiIndex(
                info.path("title").asText(), info.path("version").asText(), "/openapi", "/docs", collections);
    }
}
