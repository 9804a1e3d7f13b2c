package org.diversitynetwork.pilotaction;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.partner.PartnerSummary;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.diversitynetwork.targetgroup.TargetGroupSummary;

/** Draws the views of some pilot actions, with all that they point at; three statements however many they are. */
final class PilotPictures {
    private final PilotActionPolicy policy;
    private final Map<UUID, TargetGroup> groups;
    private final Map<UUID, Partner> partners;
    private final Map<UUID, Indicator> indicators;

    private PilotPictures(PilotActionPolicy policy, Collection<PilotAction> pilots) {
        this.policy = policy;
        groups = all(TargetGroup.class, "", pilots.stream().flatMap(pilot -> Arrays.stream(pilot.targetGroupIds)));
        partners = all(
                Partner.class,
                "left join fetch e.city",
                pilots.stream().flatMap(pilot -> Arrays.stream(pilot.partnerIds)));
        indicators = all(
                Indicator.class,
                "",
                pilots.stream().flatMap(pilot -> pilot.successCriteria.stream()).map(SuccessCriterion::indicatorId));
    }

    static PilotPictures of(PilotActionPolicy policy, Collection<PilotAction> pilots) {
        return new PilotPictures(policy, pilots);
    }

    private static <E extends BaseEntity> Map<UUID, E> all(Class<E> type, String fetch, Stream<UUID> wanted) {
        var ids = wanted.distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : Panache.getEntityManager()
                        .createQuery(
                                "select e from %s e %s where e.id in (:ids)".formatted(type.getSimpleName(), fetch),
                                type)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(toMap(thing -> thing.id, Function.identity()));
    }

    PilotActionView view(PilotAction pilot, List<AllowedTransition> steps) {
        var language = pilot.language;
        return new PilotActionView(
                pilot.id,
                pilot.code,
                NetworkSummary.of(pilot.network),
                CitySummary.of(pilot.city),
                language,
                pilot.title.withDefault(language),
                groups(pilot).map(TargetGroupSummary::of).toList(),
                in(language, pilot.hypothesis),
                in(language, pilot.method),
                pilot.partner == null ? null : PartnerSummary.of(pilot.partner),
                partners(pilot).map(PartnerSummary::of).toList(),
                pilot.startDate,
                pilot.endDate,
                pilot.budget,
                pilot.fundingSource,
                pilot.capacity,
                pilot.successCriteria.stream().map(this::view).toList(),
                reached(pilot),
                in(language, pilot.lessonsLearned),
                PilotDecisionView.of(pilot.decision(), language),
                origin(pilot),
                pilot.status(),
                steps,
                pilot.sources,
                pilot.createdAt,
                pilot.updatedAt,
                etag(pilot));
    }

    private static I18nText in(String language, I18nText text) {
        return text == null ? null : text.withDefault(language);
    }

    private SuccessCriterionView view(SuccessCriterion criterion) {
        return new SuccessCriterionView(
                criterion.key(),
                IndicatorSummary.of(indicators.get(criterion.indicatorId())),
                criterion.operator(),
                SuccessCriterion.plain(criterion.threshold()));
    }

    private List<ParticipantCountView> reached(PilotAction pilot) {
        var counts = pilot.participantsReached;
        var hidden = policy.worksOn(pilot)
                ? new boolean[counts.size()]
                : SmallNumbers.hidden(counts.stream()
                        .map(reached -> new SmallNumbers.Count(
                                reached.count(), fewest(pilot, groups.get(reached.targetGroupId()))))
                        .toList());
        return Stream.iterate(0, i -> i + 1)
                .limit(counts.size())
                .map(i -> new ParticipantCountView(
                        TargetGroupSummary.of(groups.get(counts.get(i).targetGroupId())),
                        hidden[i] ? null : (Integer) counts.get(i).count(),
                        hidden[i]))
                .toList();
    }

    private static int fewest(PilotAction pilot, TargetGroup group) {
        return group.sensitive ? pilot.network.privacy.kSensitive() : pilot.network.privacy.kPublic();
    }

    private PilotActionSummary origin(PilotAction pilot) {
        return pilot.origin != null && policy.maySee(pilot.origin) ? PilotActionSummary.of(pilot.origin) : null;
    }

    private Stream<TargetGroup> groups(PilotAction pilot) {
        return Arrays.stream(pilot.targetGroupIds).map(groups::get);
    }

    private Stream<Partner> partners(PilotAction pilot) {
        return Arrays.stream(pilot.partnerIds).map(partners::get);
    }

    /** Versions only grow, so that their sum tells any change of the things that a pilot action points at. */
    private String etag(PilotAction pilot) {
        var shown = Stream.<Stream<? extends BaseEntity>>of(
                        groups(pilot),
                        partners(pilot),
                        partners(pilot).map(partner -> partner.city),
                        pilot.successCriteria.stream().map(criterion -> indicators.get(criterion.indicatorId())))
                .<BaseEntity>flatMap(Function.identity())
                .filter(Objects::nonNull)
                .mapToLong(thing -> thing.version)
                .sum();
        var own = pilot.etag();
        return own.substring(0, own.length() - 1) + "." + shown + "\"";
    }
}
