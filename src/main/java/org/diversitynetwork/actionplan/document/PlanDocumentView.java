package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.diversitynetwork.shared.http.Representation;
import org.diversitynetwork.shared.http.Represented;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.Languages;

/** A plan's text as callers get it: as a document for programs, as a page for browsers, as a file to print. */
public record PlanDocumentView(PlanDocument document, PlanEdition edition, PlanNames names, UUID id, String etag)
        implements Versioned, Represented {
    static final String HTML = MediaType.TEXT_HTML;
    static final String PDF = "application/pdf";

    @JsonValue
    public PlanDocument json() {
        return document;
    }

    /** A plan lies among the plans, however it came there. */
    @Override
    public String address(String collection) {
        return "/api/v1/action-plans/" + id;
    }

    @Override
    public Representation in(MediaType format, Languages languages) {
        var onPaper = format.isCompatible(MediaType.valueOf(PDF));
        var page = new PlanPage(document, names, edition, languages, onPaper);
        return onPaper
                ? Representation.of(PlanPrinter.pdf(page))
                        .with("Content-Disposition", "inline; filename=\"%s\"".formatted(fileName(page)))
                : Representation.of(PlanPrinter.html(page)).with("Content-Security-Policy", PlanPrinter.POLICY);
    }

    private String fileName(PlanPage page) {
        return "%s-%d-%s.pdf".formatted(document.code(), edition.number(), page.language());
    }
}
