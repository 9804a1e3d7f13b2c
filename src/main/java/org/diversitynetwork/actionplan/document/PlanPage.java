package org.diversitynetwork.actionplan.document;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diversitynetwork.actionplan.FundingLine;
import org.diversitynetwork.actionplan.FundingStatus;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.store.Source;

/** A plan as it is laid out on paper: what stands where, in one language. The template only walks through it. */
final class PlanPage {
    private static final int OBJECTIVES_ON_PAPER = 100;
    private static final int RISKS_ON_PAPER = 100;

    private final PlanDocument plan;
    private final PlanNames names;
    private final Names called;
    private final PlanEdition edition;
    private final Wording wording;
    private final boolean onPaper;
    private final ActionPages actions;

    PlanPage(PlanDocument plan, PlanNames names, PlanEdition edition, Languages languages, boolean onPaper) {
        this.plan = plan;
        this.names = names;
        this.edition = edition;
        this.wording = new Wording(languages, plan.language(), onPaper);
        this.called = new Names(names, wording);
        this.onPaper = onPaper;
        this.actions = new ActionPages(plan, called, wording, onPaper);
    }

    /** One line of a list of facts. */
    record Fact(RawString label, RawString value) {}

    /** An objective with those that serve it. */
    record ObjectiveEntry(
            RawString code,
            RawString title,
            RawString result,
            List<RawString> indicators,
            List<ObjectiveEntry> under) {}

    /** A row of the table of risks. */
    record RiskRow(
            RawString code,
            RawString title,
            RawString about,
            RawString type,
            int likelihood,
            int impact,
            int score,
            String level,
            RawString levelWord,
            RawString mitigation,
            RawString owner,
            RawString status) {}

    /** A row of the city's own view of how well the plan joins things. */
    record AspectRow(RawString aspect, int score, String marks, RawString note) {}

    /** Where facts come from. */
    record SourceRow(RawString label, RawString url, RawString day) {}

    public boolean isOnPaper() {
        return onPaper;
    }

    public String language() {
        return wording.language();
    }

    public Wording w() {
        return wording;
    }

    public RawString title() {
        return wording.text(plan.title());
    }

    /** The title where no markup may stand. */
    public RawString plainTitle() {
        return new RawString(title().getValue().replaceAll("<[^>]*>", ""));
    }

    public RawString city() {
        return wording.text(names.city());
    }

    public RawString network() {
        return wording.text(names.network());
    }

    public RawString editionLine() {
        var since = edition.date() == null
                ? ""
                : ", "
                        + wording.day(edition.date().atZone(ZoneOffset.UTC).toLocalDate())
                                .getValue();
        return new RawString(wording.word("edition.number", edition.number()).getValue() + " – "
                + wording.word("edition", edition.status()).getValue() + since);
    }

    public boolean isSynthetic() {
        return Source.anySynthetic(plan.sources());
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(wording.word("city"), city()));
        facts.add(new Fact(wording.word("network"), network()));
        facts.add(new Fact(wording.word("period"), wording.days(plan.startDate(), plan.endDate())));
        facts.add(new Fact(wording.word("edition"), editionLine()));
        facts.add(new Fact(wording.word("targetGroups"), called.groups(plan.targetGroups())));
        facts.add(new Fact(
                wording.word("objectives"), Wording.plain("" + plan.objectives().size())));
        facts.add(new Fact(
                wording.word("actions"), Wording.plain("" + plan.actions().size())));
        facts.add(new Fact(wording.word("cost"), sum(line -> false, true)));
        facts.add(new Fact(wording.word("secured"), sum(line -> line.status() == FundingStatus.SECURED, false)));
        return facts.stream().filter(fact -> !fact.value().getValue().isEmpty()).toList();
    }

    /** Over all actions, each currency by itself. */
    private RawString sum(Predicate<FundingLine> counts, boolean costs) {
        var sums = new TreeMap<String, BigDecimal>();
        plan.actions().stream().filter(action -> action.cost() != null).forEach(action -> {
            var amount = costs
                    ? action.cost().amount()
                    : action.funding().stream()
                            .filter(counts.and(line -> line.amount() != null))
                            .map(FundingLine::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.merge(action.cost().currency(), amount, BigDecimal::add);
        });
        return Names.joined(sums.entrySet().stream()
                .map(sum -> wording.money(sum.getValue(), sum.getKey()))
                .toList());
    }

    public RawString vision() {
        return wording.text(plan.vision());
    }

    public RawString visionYear() {
        return plan.visionYear() == null ? Wording.plain("") : wording.word("vision.by", plan.visionYear());
    }

    public List<RawString> problems() {
        return wording.texts(plan.problemStatements());
    }

    public List<ObjectiveEntry> objectives() {
        var room = onPaper ? OBJECTIVES_ON_PAPER : plan.objectives().size();
        var entries = new ArrayList<ObjectiveEntry>();
        for (var objective : plan.objectives()) {
            if (objective.kind() == ObjectiveKind.STRATEGIC && room > 0) {
                var under = under(objective, room - 1);
                entries.add(entry(objective, under));
                room -= 1 + under.size();
            }
        }
        return entries;
    }

    private List<ObjectiveEntry> under(ObjectiveText objective, int room) {
        return plan.objectives().stream()
                .filter(other -> objective.code().equals(other.parent()))
                .limit(room)
                .map(other -> entry(other, List.of()))
                .toList();
    }

    /** What a file to print leaves out is said; empty where that is nothing. */
    public RawString objectivesLeft() {
        return left("objectives.left", plan.objectives().size(), OBJECTIVES_ON_PAPER);
    }

    public RawString risksLeft() {
        return left("risks.left", plan.risks().size(), RISKS_ON_PAPER);
    }

    private RawString left(String word, int all, int most) {
        return onPaper && all > most ? wording.word(word, all) : Wording.plain("");
    }

    private ObjectiveEntry entry(ObjectiveText objective, List<ObjectiveEntry> under) {
        return new ObjectiveEntry(
                Wording.plain(objective.code()),
                wording.text(objective.title()),
                wording.text(objective.expectedResult()),
                objective.indicators().stream().map(called::indicator).toList(),
                under);
    }

    public ActionPages actions() {
        return actions;
    }

    public List<RiskRow> risks() {
        return plan.risks().stream()
                .limit(onPaper ? RISKS_ON_PAPER : plan.risks().size())
                .map(this::row)
                .toList();
    }

    private RiskRow row(RiskText risk) {
        var level = risk.score() >= 15 ? "high" : risk.score() >= 6 ? "medium" : "low";
        return new RiskRow(
                Wording.plain(risk.code()),
                wording.text(risk.title()),
                risk.action() == null ? wording.word("plan.whole") : Wording.plain(risk.action()),
                wording.word("type", risk.type()),
                risk.likelihood(),
                risk.impact(),
                risk.score(),
                level,
                wording.word("score." + level),
                wording.text(risk.mitigation()),
                called.partner(risk.ownerPartner()),
                wording.word("status", risk.status()));
    }

    public List<AspectRow> aspects() {
        return plan.integrationCheck().stream()
                .map(check -> new AspectRow(
                        wording.word("aspect", check.aspect()),
                        check.score(),
                        "●".repeat(check.score()) + "○".repeat(4 - check.score()),
                        wording.text(check.note())))
                .toList();
    }

    public RawString governance() {
        return wording.text(plan.governance());
    }

    public RawString monitoring() {
        return wording.word("monitoringFrequency", plan.monitoringFrequency());
    }

    public List<SourceRow> sources() {
        return plan.sources().stream()
                .map(source -> new SourceRow(
                        Wording.plain(source.label()),
                        Wording.plain(source.url() == null ? "" : source.url()),
                        wording.day(source.asOf())))
                .toList();
    }
}
