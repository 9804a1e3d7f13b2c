package org.diversitynetwork.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of keys and answers; each is kept for 24 hours. */
@Singleton
public class ReplayStore {
    private final EntityManager entities;
    private final ObjectMapper mapper;

    ReplayStore(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** True when this request is the first with its key; waits for another one that is at work on it. */
    boolean claim(Replay replay) {
        entities.createNativeQuery("""
                        delete from idempotency_key where ctid in
                          (select ctid from idempotency_key where created_at < now() - interval '24 hours'
                           order by created_at limit 10 for update skip locked)""").executeUpdate();
        return identified("""
                                insert into idempotency_key (caller, path, key, body_hash, created_at)
                                values (:caller, :path, :key, :bodyHash, now())
                                on conflict (caller, path, key) do update
                                set body_hash = excluded.body_hash, status = null, headers = null, body = null, created_at = now()
                                where idempotency_key.created_at < now() - interval '24 hours'""", replay)
                        .setParameter("bodyHash", replay.bodyHash())
                        .executeUpdate()
                == 1;
    }

    void answer(Replay replay) {
        var update = identified("""
                update idempotency_key set status = :status, headers = cast(:headers as jsonb), body = :body
                where caller = :caller and path = :path and key = :key""", replay);
        withAnswer(update, replay).executeUpdate();
    }

    /** Stores a refusal, whose own transaction was rolled back. */
    void remember(Replay replay) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (claim(replay)) {
                answer(replay);
            }
        });
    }

    /**
     * Forgets what was answered below this path, and every answer that holds the value: it must not outlive its owner.
     */
    public void forget(String path, String value) {
        entities.createNativeQuery("""
                        delete from idempotency_key
                        where starts_with(path, :path) or position(convert_to(:value, 'UTF8') in body) > 0""")
                .setParameter("path", path)
                .setParameter("value", "\"" + value + "\"")
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Replay> find(Replay replay) {
        var select = identified("""
                select body_hash, status, cast(headers as text), body from idempotency_key
                where caller = :caller and path = :path and key = :key and status is not null""", replay);
        Stream<Object[]> rows = select.getResultStream();
        return rows.findFirst().map(row -> read(replay, row));
    }

    private Replay read(Replay asked, Object[] row) {
        try {
            var headers = mapper.readValue((String) row[2], new TypeReference<Map<String, String>>() {});
            return new Replay(
                    asked.caller(),
                    asked.path(),
                    asked.key(),
                    (byte[]) row[0],
                    ((Number) row[1]).intValue(),
                    headers,
                    (byte[]) row[3]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query withAnswer(Query query, Replay replay) {
        try {
            return query.setParameter("status", replay.status())
                    .setParameter("headers", mapper.writeValueAsString(replay.headers()))
                    .setParameter("body", replay.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query identified(String sql, Replay replay) {
        return entities.createNativeQuery(sql)
                .setParameter("caller", replay.caller())
                .setParameter("path", replay.path())
                .setParameter("key", replay.key());
    }
}
