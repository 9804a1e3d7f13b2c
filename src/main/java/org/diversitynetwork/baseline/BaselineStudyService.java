package org.diversitynetwork.baseline;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.indicator.BaselineValue;
import org.diversitynetwork.indicator.ObservationService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with baseline studies; every writing method is one transaction. */
@ApplicationScoped
public class BaselineStudyService {
    private final Lists lists;
    private final StateChanges changes;
    private final CityService cities;
    private final ObservationService observations;
    private final BaselinePolicy policy;
    private final BaselineSteps steps;
    private final Clock clock;

    BaselineStudyService(
            Lists lists,
            StateChanges changes,
            CityService cities,
            ObservationService observations,
            BaselinePolicy policy,
            BaselineSteps steps,
            Clock clock) {
        this.lists = lists;
        this.changes = changes;
        this.cities = cities;
        this.observations = observations;
        this.policy = policy;
        this.steps = steps;
        this.clock = clock;
    }

    Page<BaselineStudyView> list(BaselineStudyFilter filter, PageRequest page) {
        return lists.page(
                BaselineStudy.LISTED,
                policy.limit(filter.where()),
                page,
                study -> BaselineStudyView.of(study, null, null));
    }

    BaselineStudyView get(String reference) {
        var study = BaselineStudy.require(reference, LockModeType.NONE);
        policy.requireSee(study);
        return view(study);
    }

    boolean isFirst(String city) {
        return BaselineStudy.count("city.code", city) == 0;
    }

    @Transactional
    BaselineStudyView create(NewBaselineStudy request) {
        var city = cities.find(request.city())
                .filter(City::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/city", "city"));
        policy.requireCreate(city.id);
        hold(city);
        var study = new BaselineStudy();
        study.city = city;
        study.edition = request.edition() == null ? nextEdition(city) : request.edition();
        write(study, request.content());
        return view(study);
    }

    @Transactional
    BaselineStudyView change(String reference, IfMatch ifMatch, MergePatch<BaselineStudyChanges> patch) {
        var study = requireForChange(reference);
        policy.requireEdit(study);
        study.require(ifMatch);
        var wanted = patch.applyTo(BaselineStudyChanges.of(study));
        study.requireDraft();
        write(study, wanted);
        return view(study);
    }

    /**
     * The city's row is locked, so that of two editions published at once one supersedes the other; and before the
     * study's, so that neither waits for the other.
     */
    @Transactional
    BaselineStudyView move(String reference, IfMatch ifMatch, Transition<BaselineStatus> transition) {
        BaselineStudy.holdCity(reference);
        var study = requireForChange(reference);
        policy.requireMove(study);
        study.require(ifMatch);
        steps.require(study, transition);
        if (transition.to() == BaselineStatus.PUBLISHED) {
            supersede(study);
        }
        become(study, transition);
        return view(study);
    }

    private void supersede(BaselineStudy next) {
        BaselineStudy.<BaselineStudy>list("city = ?1 and status = ?2", next.city, BaselineStatus.PUBLISHED)
                .forEach(former -> become(
                        former,
                        new Transition<>(
                                BaselineStatus.SUPERSEDED, "Edition %d is published.".formatted(next.edition))));
    }

    private void become(BaselineStudy study, Transition<BaselineStatus> transition) {
        changes.keep(study, study.status(), transition);
        study.become(transition.to(), LocalDate.now(clock));
        study.persistAndFlush();
    }

    private void write(BaselineStudy study, BaselineStudyChanges wanted) {
        requireBaselines(study.city, wanted.indicatorBaselines());
        wanted.applyTo(study);
        study.persistAndFlush();
    }

    private void requireBaselines(City city, List<UUID> wanted) {
        var known = new HashSet<UUID>();
        baselines(city, wanted).forEach(value -> known.add(value.observationId()));
        for (var i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                throw new Invalid(Finding.at(
                        "#/indicatorBaselines/" + i,
                        "unknown-reference",
                        "There is no public observation of kind baseline of this city with this id."));
            }
        }
    }

    private List<BaselineValue> baselines(City city, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : observations.baselines(city.id, ids);
    }

    private BaselineStudy requireForChange(String reference) {
        var study = BaselineStudy.require(reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireSee(study);
        return study;
    }

    private static void hold(City city) {
        Panache.getEntityManager().lock(city, LockModeType.PESSIMISTIC_WRITE);
    }

    private static int nextEdition(City city) {
        return 1
                + Panache.getEntityManager()
                        .createQuery(
                                "select coalesce(max(s.edition), 0) from BaselineStudy s where s.city = :city",
                                Integer.class)
                        .setParameter("city", city)
                        .getSingleResult();
    }

    private BaselineStudyView view(BaselineStudy study) {
        return BaselineStudyView.of(study, baselines(study.city, Arrays.asList(study.baselineIds)), steps.of(study));
    }
}
