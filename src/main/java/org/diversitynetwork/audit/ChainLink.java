package org.diversitynetwork.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.diversitynetwork.shared.Digest;

/**
 * An entry as a link of its chain: the text of every column, in the order in which they are hashed, and the hash kept.
 */
record ChainLink(String[] columns, String hash) {
    static final String START = "0".repeat(64);

    /** The columns as the database's own {@code audit_hash} writes them, read so that nothing needs to be parsed. */
    static final String SELECT = """
            select previous_hash, cast(lane as text), cast(position as text), cast(id as text),
              cast(cast(extract(epoch from at) * 1000000 as bigint) as text),
              caller, cast(token_id as text), action, thing, cast(thing_id as text),
              cast(network_id as text), cast(city_id as text), cast(partner_id as text),
              from_state, to_state, reason, detail, cast(changes as text), request_id, hash
            from audit_entry""";

    static ChainLink of(Object[] row) {
        var texts = Arrays.copyOf(row, row.length, String[].class);
        return new ChainLink(Arrays.copyOf(texts, texts.length - 1), texts[texts.length - 1]);
    }

    String previous() {
        return columns[0];
    }

    long position() {
        return Long.parseLong(columns[2]);
    }

    UUID id() {
        return UUID.fromString(columns[3]);
    }

    boolean isAsWritten() {
        return hash.equals(computed());
    }

    private String computed() {
        var text = new ByteArrayOutputStream();
        for (var column : columns) {
            text.writeBytes(written(column));
        }
        return HexFormat.of().formatHex(Digest.of(text.toByteArray()));
    }

    /** With its length before it, so that no two different entries have the same text. */
    private static byte[] written(String column) {
        if (column == null) {
            return new byte[] {'-'};
        }
        var length = column.getBytes(StandardCharsets.UTF_8).length;
        return (length + ":" + column).getBytes(StandardCharsets.UTF_8);
    }
}
