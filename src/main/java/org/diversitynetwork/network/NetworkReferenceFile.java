package org.diversitynetwork.network;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The networks that an installation starts with. */
@Singleton
class NetworkReferenceFile implements ReferenceFile<NewNetwork> {
    private final NetworkService networks;

    NetworkReferenceFile(NetworkService networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return "30-networks.json";
    }

    @Override
    public Class<NewNetwork> entry() {
        return NewNetwork.class;
    }

    @Override
    public void load(NewNetwork network) {
        if (networks.find(network.code()).isEmpty()) {
            networks.create(network);
        }
    }
}
