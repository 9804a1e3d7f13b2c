package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.shared.problem.Unmet;

/** What a plan's next step depends on outside of its text; each question is one statement. */
@Singleton
class PlanFacts {
    private static final int MOST_NAMED = 200;

    private static final String UNANSWERED =
            "exists (select 1 from consultation_comment c where c.plan_id = :plan and c.reply is null)";
    private static final String GROUNDED = """
            (select string_agg(i.code, ',') from indicator i
             where i.code = any (string_to_array(:codes, ','))
               and (not i.baseline_required or exists (select 1 from observation o
                 where o.network_id = :network and o.indicator_id = i.id and o.city_id = :city and o.scope_type = 'CITY'
                   and o.kind = 'BASELINE' and o.is_current and o.value is not null
                   and o.target_group_id is null and o.gender is null and o.age_band is null)))""";
    private static final String GIVEN = """
            (select string_agg(e.side || ' ' || e.user_id, ',')
             from plan_endorsement e join user_account u on u.id = e.user_id and u.status = 'ACTIVE'
             where e.plan_id = :plan and e.number = :number and e.content_hash = :hash
               and not exists (select 1 from plan_version v join action_plan p on p.id = v.plan_id
                 where v.plan_id = e.plan_id and v.number = p.consulted_version and v.fixed_at > e.created_at))""";

    private final EntityManager entities;
    private final TextHash hash;

    PlanFacts(EntityManager entities, TextHash hash) {
        this.entities = entities;
        this.hash = hash;
    }

    /** Somebody's word for the text as it is. */
    record Word(Side side, UUID userId) {
        private static Word of(String written) {
            var parts = written.split(" ");
            return new Word(Side.valueOf(parts[0]), UUID.fromString(parts[1]));
        }
    }

    /**
     * What an adoption depends on. {@code grounded} are the codes of the text's indicators that need no baseline, or
     * have one of the plan's city as a whole. {@code given} are the endorsements of the text as it is, in the edition
     * at hand; since people were last asked about the plan, and by those who still have an account.
     */
    record BeforeAdoption(boolean unanswered, Set<String> grounded, List<Word> given) {}

    BeforeAdoption beforeAdoption(WholePlan whole) {
        var plan = whole.plan();
        var row = (Object[]) entities.createNativeQuery("select " + String.join(", ", UNANSWERED, GROUNDED, GIVEN))
                .setParameter("plan", plan.id)
                .setParameter("codes", indicators(whole))
                .setParameter("network", plan.network.id)
                .setParameter("city", plan.city.id)
                .setParameter("number", whole.shown().number())
                .setParameter("hash", hash.of(whole.text()))
                .getSingleResult();
        return new BeforeAdoption(
                (Boolean) row[0],
                split(row[1]).collect(Collectors.toSet()),
                split(row[2]).map(Word::of).toList());
    }

    private static String indicators(WholePlan whole) {
        return whole.text().actions().stream()
                .map(ActionText::outputs)
                .flatMap(List::stream)
                .map(Output::indicator)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Stream<String> split(Object joined) {
        return joined == null ? Stream.of() : Arrays.stream(((String) joined).split(","));
    }

    /** INV-11: the scaled pilot actions that nothing would carry on without this plan. */
    List<Unmet> carriedAlone(WholePlan whole) {
        if (whole.rows().pilots().isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select min(a.code), p.code
                        from plan_action a join pilot_action p on p.id = a.origin_pilot_id
                        where a.plan_id = :plan and p.status = 'SCALED'
                          and not exists (select 1 from plan_action o join action_plan l on l.id = o.plan_id
                            where o.origin_pilot_id = p.id and o.plan_id <> :plan and l.status <> 'WITHDRAWN')
                          and not exists (select 1 from pilot_action t
                            where t.origin_pilot_id = p.id and t.city_id <> p.city_id and t.status <> 'REJECTED')
                        group by p.id, p.code order by 1, p.id""")
                .setParameter("plan", whole.plan().id)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        return rows.stream()
                .map(row -> new Unmet(
                        "pilot-action-carried",
                        whole.pointerTo((String) row[0]) + "/originPilot",
                        "The pilot action %s was scaled into action %s, and nothing else carries it on."
                                .formatted(row[1], row[0])))
                .toList();
    }
}
