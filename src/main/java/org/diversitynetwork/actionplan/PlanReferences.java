package org.diversitynetwork.actionplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Code;

/** Looks up everything that a plan's text names, in one statement however much it is. */
@Singleton
public class PlanReferences {
    private static final String EACH = "(x.id = any (cast(string_to_array(:%1$sIds, ',') as uuid[]))"
            + " or x.code = any (string_to_array(:%1$sCodes, ',')))";
    private static final String ALL = """
            select 'GROUP', x.id, x.code, cast(x.label as text), null, 0, false, x.status = 'CURRENT',
              exists (select 1 from city_focus f where f.city_id = :city and f.target_group_id = x.id)
            from target_group x where %s
            union all
            select 'PARTNER', x.id, x.code, cast(jsonb_build_object('', x.name) as text), null, 0, false, x.status = 'CURRENT',
              exists (select 1 from network_membership m
                where m.network_id = :network and m.partner_id = x.id and m.status in ('CANDIDATE', 'ACTIVE'))
            from partner x where %s
            union all
            select 'INDICATOR', x.id, x.code, cast(x.name as text), x.unit, x.decimals, x.direction = 'DESCENDING', x.status = 'CURRENT',
              (x.network_id is null or x.network_id = :network) and (x.city_id is null or x.city_id = :city)
            from indicator x where %s
            union all
            select 'PILOT', x.id, x.code, cast(x.title as text), null, 0, false, true,
              x.network_id = :network and x.status not in ('PROPOSED', 'REJECTED')
            from pilot_action x where %s
            """.formatted(
            EACH.formatted("group"), EACH.formatted("partner"), EACH.formatted("indicator"), EACH.formatted("pilot"));

    private final EntityManager entities;
    private final ObjectMapper json;

    PlanReferences(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public References find(ActionPlan plan, Wanted wanted) {
        return find(plan.city.id, plan.network.id, plan.language, wanted);
    }

    public References find(UUID city, UUID network, String language, Wanted wanted) {
        var query = entities.createNativeQuery(ALL, Object[].class)
                .setParameter("city", city)
                .setParameter("network", network);
        for (var kind : Kind.values()) {
            var parameter = kind.name().toLowerCase(Locale.ROOT);
            query.setParameter(parameter + "Ids", joined(wanted.of(kind), true));
            query.setParameter(parameter + "Codes", joined(wanted.of(kind), false));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return new References(rows.stream().map(row -> named(row, language)).toList());
    }

    private static String joined(Collection<String> references, boolean ids) {
        return references.stream()
                .filter(r -> ids ? r.matches(Code.UUID_PATTERN) : r.matches(Code.PATTERN))
                .collect(Collectors.joining(","));
    }

    private Named named(Object[] row, String language) {
        return new Named(
                Kind.valueOf((String) row[0]),
                (UUID) row[1],
                (String) row[2],
                text((String) row[3], language),
                (String) row[4],
                ((Number) row[5]).intValue(),
                (Boolean) row[6],
                (Boolean) row[7],
                (Boolean) row[8]);
    }

    private I18nText text(String written, String language) {
        try {
            return new I18nText(json.readValue(written, new TypeReference<Map<String, String>>() {}))
                    .withDefault(language);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
