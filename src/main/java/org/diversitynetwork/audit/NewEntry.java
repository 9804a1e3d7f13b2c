package org.diversitynetwork.audit;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** An entry on its way into the trail, its fields named like the columns; place and hash are given there. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record NewEntry(
        UUID id,
        String at,
        String caller,
        UUID tokenId,
        String requestId,
        String action,
        String thing,
        UUID thingId,
        UUID networkId,
        UUID cityId,
        UUID partnerId,
        String fromState,
        String toState,
        String reason,
        String detail,
        List<FieldChange> changes) {
    private static final NoArgGenerator UUIDS = Generators.timeBasedEpochGenerator();

    /** Something that was done to a thing. */
    static NewEntry of(Deed deed, Origin origin, Instant at) {
        return new NewEntry(
                UUIDS.generate(),
                written(at),
                origin.caller(),
                origin.tokenId(),
                origin.requestId(),
                deed.action(),
                deed.thing(),
                deed.thingId(),
                deed.scope().network(),
                deed.scope().city(),
                deed.scope().partner(),
                deed.from(),
                deed.to(),
                deed.reason(),
                null,
                deed.changes());
    }

    /** Something that happened to whoever called, such as a sign-in, or that was refused. */
    static NewEntry of(String action, UUID userId, String detail, Origin origin, Instant at) {
        return new NewEntry(
                UUIDS.generate(),
                written(at),
                origin.caller(),
                origin.tokenId(),
                origin.requestId(),
                action,
                userId == null ? null : "user",
                userId,
                null,
                null,
                null,
                null,
                null,
                null,
                detail,
                List.of());
    }

    private static String written(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
