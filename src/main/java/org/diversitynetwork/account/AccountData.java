package org.diversitynetwork.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;

/** What the account feature stores about a person; secrets are stored as hashes, and are not told. */
class AccountData {
    @Produces
    @Singleton
    PersonalData account() {
        return new Kind(
                "account",
                "To let you sign in, to write to you, and to show others who works with them.",
                "select id, code, display_name, email, locale, status, created_at, updated_at from user_account where id = :user");
    }

    @Produces
    @Singleton
    PersonalData roles() {
        return new Kind(
                "roles",
                "To let you do what your work asks for.",
                "select role, scope, scope_id, valid_from, valid_to, created_at from role_assignment where user_id = :user order by created_at desc");
    }

    @Produces
    @Singleton
    PersonalData sessions() {
        return new Kind(
                "sessions",
                "To keep you signed in, and to end that everywhere at once.",
                "select id, started_at, expires_at, ended_at, ended_by from session where user_id = :user order by started_at desc");
    }

    @Produces
    @Singleton
    PersonalData links() {
        return new Kind(
                "links",
                "To let you choose a password by a link sent by mail.",
                "select purpose, expires_at from one_time_link where user_id = :user order by expires_at desc");
    }

    /** Rows of one table, named as the table names them. */
    private record Kind(String name, String purpose, String query) implements PersonalData {
        @Override
        public List<Map<String, Object>> of(UUID userId) {
            return Panache.getSession()
                    .createNativeQuery(query, Tuple.class)
                    .setParameter("user", userId)
                    .setMaxResults(MOST)
                    .getResultList()
                    .stream()
                    .map(Kind::row)
                    .toList();
        }

        private static Map<String, Object> row(Tuple tuple) {
            var row = new LinkedHashMap<String, Object>();
            tuple.getElements().forEach(field -> row.put(field.getAlias(), tuple.get(field.getAlias())));
            return row;
        }
    }
}
