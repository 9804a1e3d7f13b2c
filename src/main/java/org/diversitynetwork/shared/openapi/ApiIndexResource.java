package org.diversitynetwork.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "Index", description = "Where to start.")
@Produces(MediaType.APPLICATION_JSON)
@Singleton
class ApiIndexResource {
    private static final String ROOT = "/api/v1/";

    private final ObjectMapper mapper;
    private volatile ApiIndex index;

    ApiIndexResource(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "The collections of the API and where its description is, so that it can be explored from one address.")
    public ApiIndex getIndex() throws IOException {
        if (index == null) {
            index = read();
        }
        return index;
    }

    /** From the document itself, so that a new collection is listed without anyone thinking of it. */
    private ApiIndex read() throws IOException {
        try (var file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/quarkus-generated-openapi-doc.JSON")) {
            var document = mapper.readTree(file);
            var collections = new ArrayList<ApiIndex.Collection>();
            document.path("paths").properties().forEach(path -> {
                var name = path.getKey().startsWith(ROOT) ? path.getKey().substring(ROOT.length()) : "";
                var list = path.getValue().path("get");
                if (!name.isEmpty() && name.indexOf('/') < 0 && !list.isMissingNode()) {
                    collections.add(new ApiIndex.Collection(
                            name, path.getKey(), list.path("description").asText()));
                }
            });
            return new ApiIndex(text(document, "title"), text(document, "version"), "/openapi", "/docs", collections);
        }
    }

    private static String text(JsonNode document, String field) {
        return document.path("info").path(field).asText();
    }
}
