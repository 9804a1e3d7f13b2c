package org.diversitynetwork.actionplan.part;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.store.BaseEntity;

/**
 * Puts a document in place of the text being worked on. Parts are found again by their codes and keep their ids,
 * adopted actions even if they were taken out meanwhile; the document has been checked before.
 */
public final class TextReplacement {
    private final PlanText old;
    private final PlanDocument text;
    private final References known;
    private final Map<String, PlanObjective> objectives;
    private final Map<String, PlanAction> actions;
    private final Map<String, PlanRisk> risks;

    private TextReplacement(PlanText old, PlanDocument text, References known) {
        this.old = old;
        this.text = text;
        this.known = known;
        this.objectives = byCode(old.objectives(), row -> row.code);
        this.actions = byCode(old.actions(), row -> row.code);
        this.risks = byCode(old.risks(), row -> row.code);
    }

    public static void replace(ActionPlan plan, PlanDocument text, References known) {
        new TextReplacement(PlanText.of(plan), text, known).run();
    }

    /** The first text of a plan that is not stored yet. */
    public static void begin(ActionPlan plan, PlanDocument text, References known) {
        new TextReplacement(new PlanText(plan, List.of(), List.of(), List.of()), text, known).run();
    }

    private void run() {
        writeHead(old.plan());
        writeObjectives(ObjectiveKind.STRATEGIC);
        writeObjectives(ObjectiveKind.SPECIFIC);
        writeActions();
        writeRisks();
        removeAbsent();
        PlanObjective.flush();
    }

    private void writeHead(ActionPlan plan) {
        plan.title = text.title();
        plan.vision = text.vision();
        plan.visionYear = text.visionYear();
        plan.startDate = text.startDate();
        plan.endDate = text.endDate();
        plan.targetGroupIds = known.ids(Kind.GROUP, text.targetGroups());
        plan.problemStatements = text.problemStatements();
        plan.integrationCheck = text.integrationCheck();
        plan.governance = text.governance();
        plan.monitoringFrequency = text.monitoringFrequency();
        plan.sources = text.sources();
        plan.listAsDrafted();
        plan.persist();
    }

    /** Strategic ones first, since the specific ones point at them. */
    private void writeObjectives(ObjectiveKind kind) {
        for (var i = 0; i < text.objectives().size(); i++) {
            var objective = text.objectives().get(i);
            if (objective.kind() == kind) {
                var row = objectives.computeIfAbsent(objective.code(), code -> new PlanObjective());
                row.plan = old.plan();
                row.turn = i + 1;
                ObjectiveTexts.write(objective, row, objectives.get(objective.parent()), known);
                row.persist();
            }
        }
    }

    private void writeActions() {
        var adopted = AdoptedActions.of(old.plan());
        for (var i = 0; i < text.actions().size(); i++) {
            var action = text.actions().get(i);
            var row = actions.computeIfAbsent(action.code(), adopted::begin);
            row.plan = old.plan();
            row.turn = i + 1;
            ActionTexts.write(action, row, objectives.get(action.objective()), known);
            row.persist();
        }
    }

    private void writeRisks() {
        for (var i = 0; i < text.risks().size(); i++) {
            var risk = text.risks().get(i);
            var row = risks.computeIfAbsent(risk.code(), code -> new PlanRisk());
            row.plan = old.plan();
            row.turn = i + 1;
            RiskTexts.write(risk, row, actions.get(risk.action()), known);
            row.persist();
        }
    }

    /** What hangs on others goes first. */
    private void removeAbsent() {
        remove(
                old.risks(),
                row -> row.code,
                codes(text.risks().stream().map(risk -> risk.code()).toList()));
        remove(
                old.actions(),
                row -> row.code,
                codes(text.actions().stream().map(action -> action.code()).toList()));
        var kept = codes(text.objectives().stream().map(ObjectiveText::code).toList());
        var gone = old.objectives().stream()
                .filter(row -> !kept.contains(row.code))
                .toList();
        gone.stream().filter(row -> row.kind == ObjectiveKind.SPECIFIC).forEach(BaseEntity::delete);
        gone.stream().filter(row -> row.kind == ObjectiveKind.STRATEGIC).forEach(BaseEntity::delete);
    }

    private static <T extends BaseEntity> void remove(List<T> rows, Function<T, String> code, Set<String> kept) {
        rows.stream().filter(row -> !kept.contains(code.apply(row))).forEach(BaseEntity::delete);
    }

    private static Set<String> codes(List<String> codes) {
        return new HashSet<>(codes);
    }

    private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
        return rows.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
