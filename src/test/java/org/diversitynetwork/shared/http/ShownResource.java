package org.diversitynetwork.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For tests: something that is answered in several formats. */
@Path("/api/v1/shown-for-tests/{text}")
public class ShownResource {
    static final String POLICY = "default-src 'none'; sandbox";

    /** A text to look at. */
    public record Shown(I18nText text) implements Represented {
        @Override
        public Representation in(MediaType format, Languages languages) {
            return format.getSubtype().equals("pdf")
                    ? Representation.of(new byte[] {'%', 'P', 'D', 'F', (byte) 0xFF})
                            .with("Content-Disposition", "inline; filename=\"shown.pdf\"")
                    : Representation.of("<svg>" + languages.text(text) + "</svg>")
                            .with("Content-Security-Policy", POLICY);
        }
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml", "application/pdf"})
    public Shown getShown(String text) {
        return new Shown(new I18nText(Map.of("en", text, "pl", text + " po polsku")));
    }
}
