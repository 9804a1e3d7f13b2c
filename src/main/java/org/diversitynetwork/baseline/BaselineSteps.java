package org.diversitynetwork.baseline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Transition;

/** The steps of a baseline study: who may take each, and what has to be met first. */
@Singleton
class BaselineSteps {
    private final BaselinePolicy policy;

    BaselineSteps(BaselinePolicy policy) {
        this.policy = policy;
    }

    List<AllowedTransition> of(BaselineStudy study) {
        return Arrays.stream(BaselineStatus.values())
                .filter(next -> isStep(study, next) && mayTake(study, next))
                .map(next -> AllowedTransition.to(next, unmet(study, next)))
                .toList();
    }

    void require(BaselineStudy study, Transition<BaselineStatus> wanted) {
        if (isStep(study, wanted.to())) {
            if (!mayTake(study, wanted.to())) {
                throw new NotAllowed();
            }
            var silent = wanted.reason() == null || wanted.reason().isBlank();
            if (wanted.to() == BaselineStatus.DRAFT && silent) {
                throw new Invalid(Finding.at("#/reason", "required", "Who sends a study back says why."));
            }
        }
        AllowedTransition.require(study.status(), wanted.to(), of(study));
    }

    /** Nobody supersedes a study: a later edition does. */
    private static boolean isStep(BaselineStudy study, BaselineStatus next) {
        return study.status().mayBecome(next) && next != BaselineStatus.SUPERSEDED;
    }

    private boolean mayTake(BaselineStudy study, BaselineStatus next) {
        return switch (next) {
            case SUBMITTED, PUBLISHED -> policy.coordinates(study.city.id);
            case VALIDATED, DRAFT -> policy.judges(study.city.id);
            case SUPERSEDED -> false;
        };
    }

    private static List<Unmet> unmet(BaselineStudy study, BaselineStatus next) {
        return switch (next) {
            case SUBMITTED -> againstSubmitting(study);
            case PUBLISHED -> againstPublishing(study);
            case DRAFT, VALIDATED, SUPERSEDED -> List.of();
        };
    }

    private static List<Unmet> againstSubmitting(BaselineStudy study) {
        var unmet = new ArrayList<Unmet>();
        if (study.localContext == null) {
            unmet.add(new Unmet("local-context-missing", "#/localContext", "The local context is not described yet."));
        }
        addEmpty("strengths", study.strengths, unmet);
        addEmpty("weaknesses", study.weaknesses, unmet);
        addEmpty("opportunities", study.opportunities, unmet);
        addEmpty("threats", study.threats, unmet);
        if (study.baselineIds.length == 0) {
            unmet.add(new Unmet(
                    "indicator-baseline-missing",
                    "#/indicatorBaselines",
                    "No figure tells yet where the city stands."));
        }
        return unmet;
    }

    private static void addEmpty(String field, List<I18nText> entries, List<Unmet> unmet) {
        if (entries.isEmpty()) {
            unmet.add(new Unmet("swot-incomplete", "#/" + field, "There is no entry under %s yet.".formatted(field)));
        }
    }

    private static List<Unmet> againstPublishing(BaselineStudy study) {
        var later = BaselineStudy.count(
                "city = ?1 and edition > ?2 and status in ?3",
                study.city,
                study.edition,
                List.of(BaselineStatus.PUBLISHED, BaselineStatus.SUPERSEDED));
        return later > 0
                ? List.of(new Unmet(
                        "later-edition-published",
                        "/api/v1/baseline-studies?status=published&city=" + study.city.code,
                        "A later edition was published already."))
                : List.of();
    }
}
