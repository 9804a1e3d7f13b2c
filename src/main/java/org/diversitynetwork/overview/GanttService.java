package org.diversitynetwork.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.diversitynetwork.actionplan.ActionPlanService;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Milestone;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.actionplan.delivery.DeliveredMilestone;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.chart.PictureWidth;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.Source;

/** Plans over time: the edition that the caller may see, with how its actions are going. */
@ApplicationScoped
public class GanttService {
    private final ActionPlanService plans;
    private final PlanReader reader;
    private final Clock clock;

    GanttService(ActionPlanService plans, PlanReader reader, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.clock = clock;
    }

    GanttView gantt(String reference, GanttFilter filter) {
        var width = PictureWidth.of(filter.width());
        var plan = plans.find(reference).orElseThrow(() -> new NotFound("action plan"));
        return view(reader.read(plan, filter.version()), width);
    }

    private GanttView view(WholePlan whole, int width) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var delivered = whole.delivered();
        var actions = whole.text().actions().stream().collect(groupingBy(ActionText::objective));
        return new GanttView(
                whole.plan().id,
                whole.plan().code,
                whole.text().title().withDefault(whole.plan().language),
                CitySummary.of(whole.plan().city),
                whole.text().startDate(),
                whole.text().endDate(),
                today,
                whole.plan().progressPercent,
                whole.text().objectives().stream()
                        .filter(objective -> objective.kind() == ObjectiveKind.SPECIFIC)
                        .map(objective -> new GanttObjective(
                                objective.code(),
                                objective.title().withDefault(whole.plan().language),
                                actions.getOrDefault(objective.code(), List.of()).stream()
                                        .map(action -> action(action, delivered.get(action.code()), whole, today))
                                        .toList()))
                        .toList(),
                Source.anySynthetic(whole.text().sources()),
                width);
    }

    private static GanttAction action(ActionText action, ActionDelivery delivery, WholePlan whole, LocalDate today) {
        var language = whole.plan().language;
        var done = delivery == null
                ? Map.<String, DeliveredMilestone>of()
                : delivery.milestones.stream().collect(toMap(DeliveredMilestone::key, Function.identity()));
        return new GanttAction(
                action.code(),
                action.title().withDefault(language),
                action.startDate(),
                action.endDate(),
                delivery == null ? null : delivery.status(),
                delivery == null ? null : delivery.percent,
                delivery != null && delivery.isLate(today),
                action.milestones().stream()
                        .map(milestone -> milestone(milestone, done.get(milestone.key()), language))
                        .toList());
    }

    private static GanttMilestone milestone(Milestone planned, DeliveredMilestone delivered, String language) {
        return new GanttMilestone(
                planned.title().withDefault(language),
                planned.dueDate(),
                delivered == null ? null : delivered.doneOn());
    }
}
