package org.diversitynetwork.apitoken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of last uses. */
@ApplicationScoped
public class TokenUseService {
    private final EntityManager entities;

    TokenUseService(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement, whichever the number of tokens. */
    @Transactional
    void write(Map<UUID, Instant> uses) {
        var ids = uses.keySet().toArray(UUID[]::new);
        var times = Arrays.stream(ids).map(uses::get).toArray(Instant[]::new);
        entities.createNativeQuery("""
                        insert into api_token_use (token_id, last_used_at)
                        select u.id, u.at from unnest(cast(:ids as uuid[]), cast(:times as timestamptz[])) as u (id, at)
                        where exists (select 1 from api_token t where t.id = u.id)
                        order by u.id
                        on conflict (token_id) do update
                        set last_used_at = greatest(api_token_use.last_used_at, excluded.last_used_at)""")
                .setParameter("ids", ids)
                .setParameter("times", times)
                .executeUpdate();
    }

    Map<UUID, Instant> of(Collection<UUID> tokenIds) {
        var uses = new HashMap<UUID, Instant>();
        if (!tokenIds.isEmpty()) {
            List<?> rows = entities.createNativeQuery(
                            "select token_id, last_used_at from api_token_use where token_id in (:ids)", Tuple.class)
                    .setParameter("ids", tokenIds)
                    .getResultList();
            rows.stream()
                    .map(Tuple.class::cast)
                    .forEach(row -> uses.put(row.get(0, UUID.class), row.get(1, Instant.class)));
        }
        return uses;
    }
}
