package org.diversitynetwork.network;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A network is about to become active; whoever knows of a condition that is not met objects. */
public class NetworkActivating extends Intent {
    private final UUID networkId;
    private final String code;

    NetworkActivating(UUID networkId, String code) {
        this.networkId = networkId;
        this.code = code;
    }

    public UUID networkId() {
        return networkId;
    }

    public String code() {
        return code;
    }
}
