package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.MAPPER;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.aPlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanComparisonTest {
    private static final int ROUNDS = 2000;

    @Test
    void findsNothingBetweenAPlanAndItself() {
        assertThat(changes(aPlan(), aPlan())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /endDate                     | "2029-12-31"                     | CHANGED | /endDate
                    /title/pl                    | "Kobiety w IT"                   | CHANGED | /title/pl
                    /title/el                    | "Γυναίκες"                       | ADDED   | /title/el
                    /title/pl                    | null                             | REMOVED | /title/pl
                    /vision                      | null                             | REMOVED | /vision
                    /problemStatements/1         | {"en":"Pay is low."}             | CHANGED | /problemStatements
                    /targetGroups/2              | "migrants"                       | ADDED   | /targetGroups/migrants
                    /targetGroups                | ["seniors","women"]              | CHANGED | /targetGroups
                    /actions/1/endDate           | "2027-01-01"                     | ADDED   | /actions/A1.2/endDate
                    /actions/0/cost/amount       | "13000"                          | CHANGED | /actions/A1.1/cost
                    /actions/0/cost              | null                             | REMOVED | /actions/A1.1/cost
                    /actions/0/funding/0/status  | "rejected"                       | CHANGED | /actions/A1.1/funding
                    /actions/0/outputs/0/dueDate | "2027-05-01"                     | CHANGED | /actions/A1.1/outputs/O1/dueDate
                    /actions/0/milestones/2      | {"key":"M3","title":{"en":"x"}}  | ADDED   | /actions/A1.1/milestones/M3
                    /actions/2/code              | "A1.2b"                          | -       | -
                    /risks/0/likelihood          | 5                                | CHANGED | /risks/R1/likelihood
                    /integrationCheck/1/score    | 2                                | CHANGED | /integrationCheck/green/score
                    """)
    void namesTheOnePlaceThatIsDifferentByItsCode(String pointer, String json, String kind, String path) {
        var changes = changes(aPlan(), aPlan().with(pointer, json));

        if (kind.equals("-")) {
            assertThat(changes)
                    .extracting(PlanChange::kind, PlanChange::path)
                    .containsExactly(
                            tuple(ChangeKind.REMOVED, "/actions/A2.1"), tuple(ChangeKind.ADDED, "/actions/A1.2b"));
        } else {
            assertThat(changes)
                    .extracting(PlanChange::kind, PlanChange::path)
                    .containsExactly(tuple(ChangeKind.valueOf(kind), path));
        }
    }

    @Test
    void carriesWhatStoodThereAndWhatStandsThereNow() {
        var change =
                changes(aPlan(), aPlan().with("/endDate", "\"2029-12-31\"")).getFirst();

        assertThat(change.from()).isEqualTo(TextNode.valueOf("2028-12-31"));
        assertThat(change.to()).isEqualTo(TextNode.valueOf("2029-12-31"));
    }

    @Test
    void findsAPartThatHasMovedInItsOldPlaceAndTellsTheNewOrder() {
        var base = tree(aPlan());
        var other = (ObjectNode) base.deepCopy();
        var actions = (ArrayNode) other.get("actions");
        actions.add(actions.remove(0));

        assertThat(PlanComparison.between(base, other))
                .extracting(PlanChange::path, change -> change.to().toString())
                .containsExactly(tuple("/actions", "[\"A1.2\",\"A2.1\",\"A1.1\"]"));
    }

    /** Whatever is edited: the base with the changes made to it is the other edition, and the way back too. */
    @Test
    void tellsEnoughToMakeTheOtherEditionOfTheBase() {
        var random = new Random(20261127);
        for (var round = 0; round < ROUNDS; round++) {
            var base = (ObjectNode) tree(aPlan());
            for (var edit = random.nextInt(4); edit > 0; edit--) {
                edit(base, "", random);
            }
            var other = base.deepCopy();
            for (var edit = random.nextInt(8); edit > 0; edit--) {
                edit(other, "", random);
            }
            assertThat(ChangesMade.to(base, PlanComparison.between(base, other)))
                    .isEqualTo(other);
            assertThat(ChangesMade.to(other, PlanComparison.between(other, base)))
                    .isEqualTo(base);
            assertThat(PlanComparison.between(base, other).isEmpty()).isEqualTo(base.equals(other));
        }
    }

    @Test
    void tellsEachChangeOnce() {
        var random = new Random(4);
        for (var round = 0; round < ROUNDS; round++) {
            var other = (ObjectNode) tree(aPlan());
            for (var edit = random.nextInt(8); edit > 0; edit--) {
                edit(other, "", random);
            }
            assertThat(PlanComparison.between(tree(aPlan()), other))
                    .extracting(PlanChange::path)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsAReaderInHerLanguageWhatIsDifferent() {
        var other = aPlan().with("/actions/0/endDate", "\"2027-05-31\"")
                .with("/actions/0/outputs/0/dueDate", "\"2027-05-31\"")
                .with("/actions/0/readiness", "\"ready\"")
                .with("/actions/0/cost/amount", "\"13000.50\"")
                .with("/actions/0/funding/1/status", "\"secured\"")
                .with("/targetGroups/2", "\"migrants\"")
                .with("/visionYear", "2031")
                .with(
                        "/risks/2",
                        "{\"code\":\"R3\",\"type\":\"legal\",\"title\":{\"en\":\"A new law\"},\"likelihood\":1,\"impact\":1}");

        var told = told(other);

        assertThat(told).extracting(PartChanges::path).containsExactly("", "/actions/A1.1", "/risks/R3");
        assertThat(in("pl", told.get(0))).containsExactly("Rok wizji: 2030 → 2031", "Grupy docelowe, dodano: migrants");
        assertThat(told.get(1).heading().entries().get("pl")).isEqualTo("Działanie A1.1: Kursy wieczorowe");
        assertThat(in("pl", told.get(1)))
                .containsExactly(
                        "Koniec: 30 cze 2027 → 31 maj 2027",
                        "Szacowany koszt: 12\u00a0000\u00a0EUR → 13\u00a0000,50\u00a0EUR",
                        "Finansowanie: City budget 4\u00a0000 (zapewnione), European Social Fund 8\u00a0000 (złożono wniosek)"
                                + " → City budget 4\u00a0000 (zapewnione), European Social Fund 8\u00a0000 (zapewnione)",
                        "Produkty (O1) Termin: 30 cze 2027 → 31 maj 2027",
                        "Gotowość: określone → gotowe");
        assertThat(told.get(2).heading().entries().get("pl")).isEqualTo("Ryzyko R3: A new law");
        assertThat(in("pl", told.get(2))).containsExactly("dodano");
    }

    @Test
    void hasWordsForWhateverIsDifferent() {
        var random = new Random(7);
        for (var round = 0; round < ROUNDS / 4; round++) {
            var other = (ObjectNode) tree(aPlan());
            for (var edit = 0; edit < 6; edit++) {
                edit(other, "", random);
            }
            var changes = PlanComparison.between(tree(aPlan()), other);
            var told = ChangesInWords.tell(tree(aPlan()), other, changes, "el");

            assertThat(told.stream().mapToInt(part -> part.lines().size()).sum())
                    .isEqualTo(changes.size());
        }
    }

    @Test
    void tellsTheFirstThousandChanges() {
        var other = aPlan();
        for (var i = 3; i < 1200; i++) {
            other.with(
                    "/actions/" + i,
                    "{\"code\":\"B%d\",\"objective\":\"S1.1\",\"title\":{\"en\":\"Short\"}}".formatted(i));
        }
        assertThat(told(other)).hasSize(ChangesInWords.MOST);
        assertThat(told(other).getLast().path()).isEqualTo("/actions/B1002");
    }

    private static List<PartChanges> told(PlanDocumentFixture other) {
        return ChangesInWords.tell(tree(aPlan()), tree(other), changes(aPlan(), other), "pl");
    }

    private static List<String> in(String language, PartChanges part) {
        return part.lines().stream().map(line -> line.entries().get(language)).toList();
    }

    private static List<PlanChange> changes(PlanDocumentFixture base, PlanDocumentFixture other) {
        return PlanComparison.between(tree(base), tree(other));
    }

    private static JsonNode tree(PlanDocumentFixture plan) {
        return MAPPER.valueToTree(plan.document()).deepCopy();
    }

    /** Changes something somewhere: goes down at random, and where it stops, changes, adds, takes away or moves. */
    private static void edit(JsonNode node, String name, Random random) {
        switch (node) {
            case ObjectNode object -> editField(object, random);
            case ArrayNode list when PlanComparison.PARTS.containsKey(name) -> editParts(list, name, random);
            case ArrayNode list when PlanComparison.CODES.contains(name) -> editCodes(list, random);
            case ArrayNode list when !list.isEmpty() -> edit(list.get(random.nextInt(list.size())), "", random);
            default -> {}
        }
    }

    private static void editField(ObjectNode object, Random random) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of("code", "key", "aspect", "language"));
        if (names.isEmpty()) {
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        var value = object.get(name);
        if (value.isContainerNode()) {
            edit(value, name, random);
        } else if (value.isTextual()
                && !name.endsWith("Date")
                && !List.of("kind", "amount", "type", "status").contains(name)) {
            object.put(name, value.asText() + random.nextInt(3));
        } else if (value.isInt()) {
            object.put(name, random.nextInt(5) + 1);
        }
    }

    private static void editParts(ArrayNode list, String name, Random random) {
        var choice = random.nextInt(5);
        if (list.isEmpty() || choice == 0 && !name.equals("integrationCheck")) {
            var part = list.isEmpty()
                    ? MAPPER.createObjectNode()
                    : (ObjectNode) list.get(0).deepCopy();
            part.put(
                    PlanComparison.PARTS.get(name),
                    name.equals("integrationCheck") ? "digital" : "X" + list.size() + random.nextInt(1000));
            part.set("title", MAPPER.createObjectNode().put("en", "new"));
            list.insert(random.nextInt(list.size() + 1), part);
        } else if (choice == 1) {
            list.remove(random.nextInt(list.size()));
        } else if (choice == 2) {
            list.insert(random.nextInt(list.size()), list.remove(random.nextInt(list.size())));
        } else {
            edit(list.get(random.nextInt(list.size())), "", random);
        }
    }

    private static void editCodes(ArrayNode list, Random random) {
        var codes = new ArrayList<JsonNode>();
        list.forEach(codes::add);
        switch (random.nextInt(3)) {
            case 0 -> codes.add(random.nextInt(codes.size() + 1), TextNode.valueOf("g" + random.nextInt(100_000)));
            case 1 -> Collections.shuffle(codes, random);
            default -> {
                if (!codes.isEmpty()) {
                    codes.remove(random.nextInt(codes.size()));
                }
            }
        }
        list.removeAll();
        list.addAll(codes);
    }
}
