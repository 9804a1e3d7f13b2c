package org.diversitynetwork.actionplan.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.Digest;

/** Stands for a plan's text: two texts that say the same have the same hash. */
@Singleton
class TextHash {
    private final ObjectMapper json;

    TextHash(ObjectMapper json) {
        this.json = json;
    }

    String of(PlanDocument text) {
        try {
            return HexFormat.of().formatHex(Digest.of(json.writeValueAsBytes(text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
