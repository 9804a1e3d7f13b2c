package org.diversitynetwork.actionplan.document;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Objects;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.FundingLine;
import org.diversitynetwork.actionplan.Output;

/** The actions of a plan as they are laid out on paper: a table of all, a timetable, and each by itself. */
final class ActionPages {
    /** A page of paper takes a hundred times as long as a page on a screen, so that a file holds less. */
    private static final int DETAILS_ON_PAPER = 100;

    private static final int LINES_ON_PAPER = 1000;
    private static final int DETAILS_ON_SCREEN = 1000;
    private static final int ROWS_ON_PAPER = 1000;

    private final PlanDocument plan;
    private final Names names;
    private final Wording wording;
    private final Timetable timetable;
    private final boolean onPaper;

    ActionPages(PlanDocument plan, Names names, Wording wording, boolean onPaper) {
        this.plan = plan;
        this.names = names;
        this.wording = wording;
        this.onPaper = onPaper;
        this.timetable = Timetable.of(plan.startDate(), plan.endDate());
    }

    /** A row of the table of all actions; {@code turns} tells for each column of the timetable whether it is on. */
    record ActionRow(
            RawString code, RawString title, RawString lead, RawString days, RawString cost, List<Boolean> turns) {}

    /** A source of money. */
    record FundingRow(RawString source, RawString name, RawString amount, RawString status) {}

    /** An output or a milestone. */
    record DueRow(RawString title, RawString indicator, RawString target, RawString due) {}

    /** An action by itself. */
    record ActionPage(
            RawString code,
            RawString title,
            RawString description,
            List<PlanPage.Fact> facts,
            List<FundingRow> funding,
            RawString overfunded,
            List<DueRow> outputs,
            List<DueRow> milestones) {}

    public boolean isDetailed() {
        return onPaper
                ? plan.actions().size() <= DETAILS_ON_PAPER && lines() <= LINES_ON_PAPER
                : plan.actions().size() <= DETAILS_ON_SCREEN;
    }

    /** Of all tables that stand under the actions. */
    private int lines() {
        return plan.actions().stream()
                .mapToInt(action -> action.funding().size()
                        + action.outputs().size()
                        + action.milestones().size())
                .sum();
    }

    public boolean isListed() {
        return !onPaper || plan.actions().size() <= ROWS_ON_PAPER;
    }

    /** What a long plan leaves out is said. */
    public RawString left() {
        return wording.word(
                isListed() ? "details.left" : "actions.left", plan.actions().size());
    }

    public Timetable timetable() {
        return timetable;
    }

    public List<ActionRow> rows() {
        return plan.actions().stream()
                .map(action -> new ActionRow(
                        Wording.plain(action.code()),
                        wording.text(action.title()),
                        lead(action),
                        wording.days(action.startDate(), action.endDate()),
                        wording.money(action.cost()),
                        timetable.turns(action.startDate(), action.endDate())))
                .toList();
    }

    public List<ActionPage> pages() {
        return isDetailed() ? plan.actions().stream().map(this::page).toList() : List.of();
    }

    private RawString lead(ActionText action) {
        return action.leadPartner() == null ? wording.word("undecided") : names.partner(action.leadPartner());
    }

    private ActionPage page(ActionText action) {
        var currency = action.cost() == null ? "" : action.cost().currency();
        return new ActionPage(
                Wording.plain(action.code()),
                wording.text(action.title()),
                wording.text(action.description()),
                facts(action),
                action.funding().stream().map(line -> row(line, currency)).toList(),
                Wording.plain(Objects.requireNonNullElse(action.overfundedReason(), "")),
                action.outputs().stream().map(this::row).toList(),
                action.milestones().stream()
                        .map(milestone -> new DueRow(
                                wording.text(milestone.title()),
                                Wording.plain(""),
                                Wording.plain(""),
                                wording.day(milestone.dueDate())))
                        .toList());
    }

    private List<PlanPage.Fact> facts(ActionText action) {
        return List.of(
                        fact("objective", objective(action.objective())),
                        fact("leadPartner", lead(action)),
                        fact("supportingPartners", names.partners(action.supportingPartners())),
                        fact("targetGroups", names.groups(action.targetGroups())),
                        fact("period", wording.days(action.startDate(), action.endDate())),
                        fact("cost", wording.money(action.cost())),
                        fact("level", wording.word("level", action.level())),
                        fact("readiness", wording.word("readiness", action.readiness())),
                        fact("originPilot", names.pilot(action.originPilot())))
                .stream()
                .filter(fact -> !fact.value().getValue().isEmpty())
                .toList();
    }

    private PlanPage.Fact fact(String word, RawString value) {
        return new PlanPage.Fact(wording.word(word), value);
    }

    private RawString objective(String code) {
        return plan.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst()
                .map(objective -> new RawString(Wording.plain(code).getValue() + " "
                        + wording.text(objective.title()).getValue()))
                .orElseGet(() -> Wording.plain(code));
    }

    private FundingRow row(FundingLine line, String currency) {
        return new FundingRow(
                wording.word("sourceType", line.sourceType()),
                Wording.plain(line.name()),
                wording.money(line.amount(), currency),
                wording.word("fundingStatus", line.status()));
    }

    private DueRow row(Output output) {
        return new DueRow(
                wording.text(output.title()),
                names.indicator(output.indicator()),
                wording.number(output.targetValue()),
                wording.day(output.dueDate()));
    }
}
