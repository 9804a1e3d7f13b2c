package org.diversitynetwork.actionplan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of printed plans: Liberation Sans, which has those of Latin, Greek and Cyrillic. It stands in for every
 * other font too, since the library would otherwise search the machine for them and keep a list in the home folder.
 */
final class PrintFonts implements FontMapper {
    private static final String FAMILY = "Liberation Sans";

    private final TrueTypeFont plain;

    private PrintFonts() throws IOException {
        plain = letters("Regular");
    }

    static void standIn() {
        try {
            FontMappers.set(new PrintFonts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add(builder, document, "Regular", 400);
        add(builder, document, "Bold", 700);
    }

    private static void add(PdfRendererBuilder builder, PDDocument document, String cut, int weight)
            throws IOException {
        var font = new PDFontSupplier(PDType0Font.load(document, letters(cut), true));
        builder.useFont(font, FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** Without ligatures: looking for them takes longer than all the rest of printing. */
    private static TrueTypeFont letters(String cut) throws IOException {
        var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        PrintFonts.class.getResourceAsStream("/liberation/LiberationSans-%s.ttf".formatted(cut))));
        font.setEnableGsub(false);
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, plain, true);
    }
}
