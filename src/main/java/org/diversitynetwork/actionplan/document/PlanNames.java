package org.diversitynetwork.actionplan.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.Named;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.json.I18nText;

/** What the things are called that a plan names by codes; a code that nobody knows any more stands for itself. */
public record PlanNames(I18nText city, I18nText network, References known) {

    Named get(Kind kind, String code) {
        return known.get(kind, code);
    }

    /** Differs when any name does that a print of the plan shows. */
    String digest(PlanDocument plan) {
        var shown = Stream.of(
                        Stream.<Object>of(city, network),
                        texts(Kind.GROUP, plan.targetGroups().stream()),
                        texts(
                                Kind.PARTNER,
                                plan.actions().stream()
                                        .flatMap(action -> Stream.concat(
                                                Stream.ofNullable(action.leadPartner()),
                                                action.supportingPartners().stream()))),
                        texts(Kind.PARTNER, plan.risks().stream().map(risk -> risk.ownerPartner())),
                        texts(
                                Kind.INDICATOR,
                                plan.objectives().stream().flatMap(objective -> objective.indicators().stream())),
                        texts(
                                Kind.INDICATOR,
                                plan.actions().stream()
                                        .flatMap(action -> action.outputs().stream())
                                        .map(output -> output.indicator())),
                        texts(Kind.PILOT, plan.actions().stream().map(action -> action.originPilot())))
                .flatMap(texts -> texts)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.of(shown.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 12);
    }

    private Stream<Object> texts(Kind kind, Stream<String> codes) {
        return codes.filter(Objects::nonNull)
                .distinct()
                .map(code -> get(kind, code))
                .filter(Objects::nonNull)
                .map(named -> named.text() + " " + named.unit());
    }
}
