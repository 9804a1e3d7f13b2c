package org.diversitynetwork.pilotaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.pilotaction.PilotLineageView.Node;
import org.diversitynetwork.pilotaction.PilotLineageView.ScaledAction;
import org.diversitynetwork.shared.json.I18nText;

/** Tells what a pilot action comes from and what came of it, in three statements. */
@ApplicationScoped
public class PilotLineageService {
    private static final int MOST = 500;
    private static final int MOST_GENERATIONS = 20;
    private static final int MOST_ACTIONS = 100;

    private static final String TREE = """
            with recursive up as (
              select id, origin_pilot_id, 0 as steps from pilot_action where id = :pilot
              union all
              select p.id, p.origin_pilot_id, up.steps + 1
              from pilot_action p join up on p.id = up.origin_pilot_id where up.steps < :generations),
            down as (
              (select id, 0 as depth, origin_pilot_id from up order by steps desc limit 1)
              union all
              select p.id, down.depth + 1, p.origin_pilot_id
              from pilot_action p join down on p.origin_pilot_id = down.id where down.depth <= :generations)
            select id, depth, origin_pilot_id from down order by depth, id limit :most""";

    /** One in the tree, so many steps below the first that is looked at. */
    private record Descendant(UUID id, int depth, UUID originId) {
        /** There is something above it that is not looked at, or it is further down than what is told. */
        boolean isCut() {
            return depth == 0 ? originId != null : depth > MOST_GENERATIONS;
        }
    }

    /** Of plans only what was adopted is told, since their working text is not public. */
    private static final String ACTIONS = """
            select d.origin_pilot_id, p.code as plan, d.code, cast(d.title as text), d.language
            from action_delivery d join action_plan p on p.id = d.plan_id
            where d.origin_pilot_id in (:pilots) and d.is_planned order by p.code, d.code, d.id""";

    private final PilotActionService pilots;
    private final PilotActionPolicy policy;
    private final ObjectMapper json;

    PilotLineageService(PilotActionService pilots, PilotActionPolicy policy, ObjectMapper json) {
        this.pilots = pilots;
        this.policy = policy;
        this.json = json;
    }

    PilotLineageView of(String reference) {
        var asked = pilots.requireVisible(reference);
        var tree = tree(asked.id);
        var shown = visible(tree.stream()
                .filter(found -> found.depth() <= MOST_GENERATIONS)
                .limit(MOST)
                .map(Descendant::id)
                .toList());
        var known = shown.stream().map(pilot -> pilot.id).collect(toSet());
        var actions = actions(known);
        return new PilotLineageView(
                asked.id,
                shown.getFirst().id,
                shown.stream().map(pilot -> node(pilot, known, actions)).toList(),
                tree.size() > MOST || tree.stream().anyMatch(Descendant::isCut));
    }

    private static List<Descendant> tree(UUID pilotId) {
        return Panache.getSession()
                .createNativeQuery(TREE, Object[].class)
                .setParameter("pilot", pilotId)
                .setParameter("generations", MOST_GENERATIONS)
                .setParameter("most", MOST + 1)
                .getResultList()
                .stream()
                .map(row -> new Descendant((UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2]))
                .toList();
    }

    private List<PilotAction> visible(List<UUID> ids) {
        var byId = Panache.getEntityManager()
                .createQuery(
                        "select p from PilotAction p join fetch p.city join fetch p.network where p.id in (:ids)",
                        PilotAction.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(toMap(pilot -> pilot.id, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(policy::maySee)
                .toList();
    }

    private Map<UUID, List<ScaledAction>> actions(Set<UUID> pilots) {
        return Panache.getSession()
                .createNativeQuery(ACTIONS, Object[].class)
                .setParameter("pilots", pilots)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(this::action, toList())));
    }

    private ScaledAction action(Object[] row) {
        try {
            var title = json.readValue((String) row[3], I18nText.class).withDefault((String) row[4]);
            return new ScaledAction((String) row[1], (String) row[2], title);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Node node(PilotAction pilot, Set<UUID> known, Map<UUID, List<ScaledAction>> actions) {
        var origin = pilot.origin == null ? null : pilot.origin.id;
        return new Node(
                pilot.id,
                pilot.code,
                pilot.title.withDefault(pilot.language),
                CitySummary.of(pilot.city),
                pilot.status(),
                pilot.decision() == null ? null : pilot.decision().outcome(),
                known.contains(origin) ? origin : null,
                actions.getOrDefault(pilot.id, List.of()).stream()
                        .limit(MOST_ACTIONS)
                        .toList());
    }
}
