package org.diversitynetwork.network;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The states that the networks of an installation have reached, once their members are there. */
@Singleton
class NetworkStateReferenceFile implements ReferenceFile<NetworkStateReferenceFile.Entry> {
    private final NetworkService networks;

    /** A network's code, the states that it goes through, and why. */
    record Entry(
            @NotNull String network,
            @NotEmpty List<@NotNull NetworkStatus> to,
            @NotBlank String reason) {}

    NetworkStateReferenceFile(NetworkService networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return "70-network-states.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    /** Only a network that is still in preparation is moved; later steps were taken by people. */
    @Override
    public void load(Entry entry) {
        if (networks.requireForChange(entry.network()).status() == NetworkStatus.PREPARATION) {
            entry.to()
                    .forEach(next ->
                            networks.move(entry.network(), IfMatch.ANY, new Transition<>(next, entry.reason())));
        }
    }
}
