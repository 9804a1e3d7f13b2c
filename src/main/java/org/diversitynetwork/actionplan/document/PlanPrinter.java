package org.diversitynetwork.actionplan.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.problem.Problem;

/** Lays a plan out as a page for browsers and as a PDF to print or to keep; the same page makes both. */
final class PlanPrinter {
    private static final String STYLE = file("/print/plan.css");
    private static final Template TEMPLATE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build()
            .parse(file("/print/plan.html"));

    /** The page runs nothing and loads nothing; its one style sheet is named by its content. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(Base64.getEncoder().encodeToString(Digest.of(STYLE.getBytes(StandardCharsets.UTF_8))));

    /**
     * A long plan keeps a processor busy for seconds, and reading must go on beside it. Nobody waits for a press:
     * whoever waits holds a place that another request needs.
     */
    static final Semaphore PRESSES = new Semaphore(2);

    static {
        XRLog.setLoggingEnabled(false);
        PrintFonts.standIn();
    }

    private PlanPrinter() {}

    static String html(PlanPage page) {
        return TEMPLATE.data("p", page)
                .data("w", page.w())
                .data("style", STYLE)
                .data("paper", page.isOnPaper())
                .render();
    }

    /** Tagged for readers that speak, with all fonts in it; the same plan gives the same bytes. */
    static byte[] pdf(PlanPage page) {
        if (!PRESSES.tryAcquire()) {
            throw new Problem("overloaded", "Other plans are being printed right now.");
        }
        try {
            return printed(html(page));
        } finally {
            PRESSES.release();
        }
    }

    private static byte[] printed(String html) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            PrintFonts.addTo(builder, document);
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            for (var moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, moment);
            }
            builder.withHtmlContent(html, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            date(document, html);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(PDDocument document, String html) {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate((Calendar) day);
        document.setDocumentId((long) html.hashCode());
    }

    private static String file(String name) {
        try (var file = PlanPrinter.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
