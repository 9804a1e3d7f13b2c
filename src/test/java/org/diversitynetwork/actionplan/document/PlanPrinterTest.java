package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.aPlan;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diversitynetwork.actionplan.Named;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.version.VersionStatus;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PlanPrinterTest {
    static Iterable<String> languages() {
        return PlanWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isWellFormedInEveryLanguage(String language) throws Exception {
        var page = parsed(html(aPlan(), language));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pl, Plan działania, Prawdopodobieństwo",
        "el, Σχέδιο δράσης, Πιθανότητα",
        "ro, Plan de acțiune, Probabilitate",
        "sl, Akcijski načrt, Verjetnost"
    })
    void hasTheLettersOfEachLanguageInItsFile(String language, String kind, String likelihood) throws IOException {
        assertThat(text(pdf(aPlan(), language))).contains(kind, likelihood, "A1.1", "12");
    }

    @Test
    void hasCyrillicLettersInItsFile() throws IOException {
        var plan = aPlan().with("/title/uk", "\"Жінки в технологіях: Її ґанок\"");

        assertThat(text(pdf(plan, "uk"))).contains("Жінки в технологіях: Її ґанок", "Action plan");
    }

    @Test
    void carriesItsFontsAndTagsForReadersThatSpeak() throws IOException {
        try (var document = Loader.loadPDF(pdf(aPlan(), "el"))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("el");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Women in tech");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void isTheSameFileEachTime() {
        assertThat(pdf(aPlan(), "en")).isEqualTo(pdf(aPlan(), "en"));
    }

    @Test
    void saysWhichLanguageATextIsInWhereItIsNotThatOfThePage() {
        assertThat(html(aPlan(), "pl"))
                .contains("<h1>Kobiety w technologiach</h1>")
                .contains("<span lang=\"en\">Mentors for beginners</span>");
    }

    @Test
    void showsTextAsTextWhateverItHolds() throws Exception {
        var plan = aPlan().with("/title/en", "\"<script>alert('\\u0001&')</script>\"");

        assertThat(parsed(html(plan, "en")).getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("<script>alert('&')</script>");
        assertThat(text(pdf(plan, "en"))).contains("<script>alert('&')</script>");
    }

    @Test
    void allowsBrowsersItsOwnStyleAndNothingElse() {
        var page = html(aPlan(), "en");
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = Base64.getEncoder().encodeToString(Digest.of(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(PlanPrinter.POLICY).contains("default-src 'none'", "'sha256-" + hash + "'");
        assertThat(page).doesNotContain("style=", "<script", "<img", "<link");
    }

    @Test
    void saysOnItsFaceThatItIsMadeUp() {
        var source = "{\"label\":\"Made up\",\"confidence\":\"synthetic\"}";

        assertThat(html(aPlan().with("/sources/0", source), "en")).contains("Made up for demonstration");
        assertThat(html(aPlan(), "en")).doesNotContain("Made up for demonstration");
    }

    @Test
    void showsALongPlanAsATable() throws IOException {
        assertThat(text(pdf(withActions(101), "en")))
                .contains("The plan has 101 actions; this print shows them as a table only", "B100")
                .doesNotContain("Two evenings");
        assertThat(html(withActions(101), "en")).contains("B100", "Two evenings");
    }

    @Test
    void leavesTheActionsOfAHugePlanToTheBrowser() throws IOException {
        var plan = withActions(5000);

        assertThat(text(pdf(plan, "en")))
                .contains("The plan has 5000 actions, too many for a file to print")
                .doesNotContain("B4999");
        assertThat(html(plan, "en")).contains("B4999").doesNotContain("Two evenings");
    }

    @Test
    void leavesTheLinesOfActionsToTheBrowserWhereTheyAreVeryMany() throws IOException {
        var plan = withActions(30);
        var milestones = IntStream.range(0, 50)
                .mapToObj("{\"key\":\"M%d\",\"title\":{\"en\":\"Milestone\"}}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        for (var i = 0; i < 30; i++) {
            plan.with("/actions/" + i + "/milestones", milestones);
        }

        assertThat(text(pdf(plan, "en")))
                .contains("The plan has 30 actions; this print shows them as a table only")
                .doesNotContain("Milestone Milestone");
    }

    @Test
    void staysAFileToPrintHoweverLongThePlanIs() throws IOException {
        var plan = aPlan();
        for (var i = 3; i < 200; i++) {
            plan.with(
                    "/objectives/" + i,
                    "{\"code\":\"S1.%d\",\"kind\":\"specific\",\"parent\":\"S1\",\"title\":{\"en\":\"Goal\"},\"expectedResult\":{\"en\":\"%s\"}}"
                            .formatted(i, "word ".repeat(700)));
        }
        for (var i = 2; i < 500; i++) {
            plan.with(
                    "/risks/" + i,
                    "{\"code\":\"R%d\",\"type\":\"legal\",\"title\":{\"en\":\"Risk\"},\"likelihood\":1,\"impact\":5,\"mitigation\":{\"en\":\"%s\"}}"
                            .formatted(i + 1, "care ".repeat(700)));
        }
        plan.with("/governance/en", "\"" + "𝄞 ".repeat(3000) + "\"");

        var file = pdf(plan, "en");

        assertThat(text(file))
                .contains("The plan has 200 objectives; this print shows the first ones", "S1.99 ")
                .contains("The plan has 500 risks; this print shows the first ones", "R100 ")
                .contains("word word … (shortened in this print)")
                .doesNotContain("S1.100", "R101");
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isLessThan(100);
        }
        assertThat(html(plan, "en"))
                .contains("S1.199", "R500")
                .doesNotContain("shortened in this print", "shows the first ones");
    }

    private static PlanDocumentFixture withActions(int count) {
        var plan = aPlan();
        for (var i = 3; i < count; i++) {
            plan.with(
                    "/actions/" + i,
                    "{\"code\":\"B%d\",\"objective\":\"S1.1\",\"title\":{\"en\":\"Short\"}}".formatted(i));
        }
        return plan;
    }

    private static byte[] pdf(PlanDocumentFixture plan, String language) {
        return PlanPrinter.pdf(page(plan, language, true));
    }

    private static String html(PlanDocumentFixture plan, String language) {
        return PlanPrinter.html(page(plan, language, false));
    }

    private static PlanPage page(PlanDocumentFixture plan, String language, boolean onPaper) {
        var names = new PlanNames(
                I18nText.of("en", "Bielsko-Biała"),
                I18nText.of("en", "TechDiversity"),
                new References(List.of(
                        named(Kind.GROUP, "women", new I18nText(Map.of("en", "Women", "pl", "Kobiety"))),
                        named(Kind.PARTNER, "arrsa", new I18nText(Map.of("", "Regional Development Agency"))))));
        return new PlanPage(
                plan.document(),
                names,
                new PlanEdition(2, VersionStatus.ADOPTED, null),
                Languages.of(language),
                onPaper);
    }

    private static Named named(Kind kind, String code, I18nText text) {
        return new Named(kind, UUID.randomUUID(), code, text, "people", 0, true, true, true);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
