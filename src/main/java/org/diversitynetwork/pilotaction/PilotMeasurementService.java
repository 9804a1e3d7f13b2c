package org.diversitynetwork.pilotaction;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Checks;

/** Measuring a pilot action against its success criteria; measurements are only ever added. */
@ApplicationScoped
public class PilotMeasurementService {
    private static final List<PilotStatus> MEASURED = List.of(PilotStatus.RUNNING, PilotStatus.EVALUATED);

    private final Lists lists;
    private final PilotActionPolicy policy;
    private final PilotActionService pilots;
    private final Clock clock;

    PilotMeasurementService(Lists lists, PilotActionPolicy policy, PilotActionService pilots, Clock clock) {
        this.lists = lists;
        this.policy = policy;
        this.pilots = pilots;
        this.clock = clock;
    }

    Page<PilotMeasurementView> list(String reference, PilotMeasurementFilter filter, PageRequest page) {
        var pilot = pilots.requireVisible(reference);
        var picture = picture(pilot);
        return lists.page(PilotMeasurement.LISTED, filter.where(pilot), page, picture::view);
    }

    PilotMeasurementView get(String reference, String measurement) {
        var pilot = pilots.requireVisible(reference);
        return picture(pilot).view(PilotMeasurement.require(pilot, measurement));
    }

    @Transactional
    PilotMeasurementView create(String reference, NewPilotMeasurement request) {
        var pilot = pilots.requireForChange(reference);
        policy.requireEdit(pilot, pilot.partner);
        if (!MEASURED.contains(pilot.status())) {
            throw new Problem("pilot-action-not-running", "Only a pilot action that runs, or has run, is measured.");
        }
        var indicators = indicators(pilot);
        check(pilot, indicators, request);
        var measurement = new PilotMeasurement();
        measurement.pilotAction = pilot;
        measurement.criterion = request.criterion();
        measurement.value = request.value();
        measurement.measuredOn = request.measuredOn();
        measurement.note = request.note();
        measurement.source = request.source();
        measurement.persistAndFlush();
        return new MeasurementPicture(pilot, indicators, policy.worksOn(pilot)).view(measurement);
    }

    private void check(PilotAction pilot, Map<UUID, Indicator> indicators, NewPilotMeasurement request) {
        var criterion = pilot.successCriteria.stream()
                .filter(known -> known.key().equals(request.criterion()))
                .findFirst()
                .orElseThrow(() -> Invalid.unknownReference("#/criterion", "success criterion"));
        var findings = new ArrayList<Finding>();
        var indicator = indicators.get(criterion.indicatorId());
        if (PilotReferences.isTooPrecise(request.value(), indicator)) {
            findings.add(PilotReferences.tooPrecise("#/value", indicator));
        }
        if (request.measuredOn().isAfter(LocalDate.now(clock))) {
            findings.add(Finding.at("#/measuredOn", "in-future", "The day must not lie in the future."));
        }
        if (pilot.startDate != null && request.measuredOn().isBefore(pilot.startDate)) {
            findings.add(Finding.at("#/measuredOn", "before-start", "The pilot action had not begun on that day."));
        }
        Checks.inLanguage("#/note", request.note(), pilot.language, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    private MeasurementPicture picture(PilotAction pilot) {
        return new MeasurementPicture(pilot, indicators(pilot), policy.worksOn(pilot));
    }

    private static Map<UUID, Indicator> indicators(PilotAction pilot) {
        var ids = pilot.successCriteria.stream()
                .map(SuccessCriterion::indicatorId)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : Panache.getEntityManager()
                        .createQuery("select i from Indicator i where i.id in (:ids)", Indicator.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(toMap(indicator -> indicator.id, Function.identity()));
    }
}
