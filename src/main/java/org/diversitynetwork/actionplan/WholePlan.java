package org.diversitynetwork.actionplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.actionplan.delivery.DeliverySummary;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.actionplan.part.ActionView;
import org.diversitynetwork.actionplan.part.ObjectiveView;
import org.diversitynetwork.actionplan.part.PlanAction;
import org.diversitynetwork.actionplan.part.PlanObjective;
import org.diversitynetwork.actionplan.part.PlanRisk;
import org.diversitynetwork.actionplan.part.PlanText;
import org.diversitynetwork.actionplan.part.RiskView;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.BaseEntity;

/**
 * One edition of a plan with all that is shown beside it. {@code rows} are those of the text being worked on, null for
 * a fixed edition.
 */
public record WholePlan(
        ActionPlan plan,
        ShownVersion shown,
        PlanDocument text,
        PlanText rows,
        List<ActionDelivery> deliveries,
        References known) {

    ActionPlanView view(List<AllowedTransition> steps, boolean worksOn, LocalDate today) {
        return new ActionPlanView(
                plan.id,
                plan.code,
                CitySummary.of(plan.city),
                NetworkSummary.of(plan.network),
                plan.language,
                plan.status(),
                steps,
                shown,
                worksOn ? plan.draftVersion : null,
                plan.consultedVersion,
                plan.publishedVersion,
                plan.progressPercent,
                plan.say(text.title()),
                plan.say(text.vision()),
                text.visionYear(),
                text.startDate(),
                text.endDate(),
                text.targetGroups().stream()
                        .map(code -> known.get(Kind.GROUP, code))
                        .filter(Objects::nonNull)
                        .map(Named::asGroup)
                        .toList(),
                text.problemStatements().stream().map(plan::say).toList(),
                objectives(),
                actions(today),
                risks(),
                text.integrationCheck().stream()
                        .map(aspect -> new IntegrationAspect(aspect.aspect(), aspect.score(), plan.say(aspect.note())))
                        .toList(),
                plan.say(text.governance()),
                text.monitoringFrequency(),
                consultation(),
                plan.deliveryStart,
                plan.say(plan.lessonsLearned),
                text.sources(),
                plan.createdAt,
                plan.updatedAt,
                etag(today));
    }

    private Consultation consultation() {
        return new Consultation(
                plan.consultationOpensAt, plan.consultationClosesAt, plan.say(plan.consultationChannel));
    }

    private List<ObjectiveView> objectives() {
        var byCode = byCode(rows == null ? List.<PlanObjective>of() : rows.objectives(), row -> row.code);
        return text.objectives().stream()
                .map(o -> ObjectiveView.of(o, byCode.get(o.code()), known, plan.language))
                .toList();
    }

    private List<ActionView> actions(LocalDate today) {
        var byCode = byCode(rows == null ? List.<PlanAction>of() : rows.actions(), row -> row.code);
        var delivered = delivered();
        return text.actions().stream()
                .map(a -> ActionView.of(
                        a, byCode.get(a.code()), summary(delivered.get(a.code()), today), known, plan.language))
                .toList();
    }

    private static DeliverySummary summary(ActionDelivery delivery, LocalDate today) {
        return delivery == null ? null : DeliverySummary.of(delivery, today);
    }

    /** How the actions of this edition are going, by their codes; of an older edition, those that it had. */
    public Map<String, ActionDelivery> delivered() {
        var isFormer = rows == null && !Objects.equals(plan.publishedVersion, shown.number());
        var byCode = new HashMap<String, ActionDelivery>();
        deliveries.stream()
                .filter(delivery -> isFormer ? delivery.firstEdition <= shown.number() : delivery.planned)
                .sorted(Comparator.comparing(delivery -> delivery.firstEdition))
                .forEach(delivery -> byCode.put(delivery.code, delivery));
        return byCode;
    }

    private List<RiskView> risks() {
        var byCode = byCode(rows == null ? List.<PlanRisk>of() : rows.risks(), row -> row.code);
        return text.risks().stream()
                .map(r -> RiskView.of(r, byCode.get(r.code()), known, plan.language))
                .toList();
    }

    /** Where in the text the action with this code stands; all actions, once it is no longer there. */
    public String pointerTo(String action) {
        for (var i = 0; i < text.actions().size(); i++) {
            if (text.actions().get(i).code().equals(action)) {
                return "#/actions/" + i;
            }
        }
        return "#/actions";
    }

    private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
        return rows.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    /**
     * Starts with the plan's version and the identity of its text, and changes with everything that is shown; what only
     * some callers are shown follows in the answer to them.
     */
    public String etag(LocalDate today) {
        var late = deliveries.stream().filter(d -> d.isLate(today)).map(d -> d.code);
        var beside = Stream.of(
                        parts(deliveries),
                        late.sorted(),
                        Stream.of(plan.city.version, plan.network.version),
                        known.names())
                .flatMap(shown -> shown);
        return "\"" + plan.version + identity() + "." + digest(beside) + "\"";
    }

    /** Follows the plan's version in the ETags of its whole text; changes with every part of it. */
    public String identity() {
        var tag = "." + shown.number();
        return rows == null
                ? tag
                : tag + "."
                        + digest(Stream.of(parts(rows.objectives()), parts(rows.actions()), parts(rows.risks()))
                                .flatMap(parts -> parts));
    }

    private static Stream<String> parts(List<? extends BaseEntity> parts) {
        return parts.stream()
                .map(part -> part.id + " " + part.version + " " + part.createdAt.toEpochMilli())
                .sorted();
    }

    private static String digest(Stream<?> shown) {
        var text = shown.map(Object::toString).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Digest.of(text), 0, 8);
    }
}
