package org.diversitynetwork.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.problem.NotFound;

/** What can be done with indicators; every writing method is one transaction. */
@ApplicationScoped
public class IndicatorService {
    private final NetworkPolicy networks;

    IndicatorService(NetworkPolicy networks) {
        this.networks = networks;
    }

    /** For features that point at an indicator; that of a network which the caller may not know of is not found. */
    public Optional<Indicator> find(String reference) {
        return Indicator.FINDER
                .find(reference)
                .filter(i -> i.network == null || networks.visibleStates().contains(i.network.status()));
    }

    public Indicator require(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("indicator"));
    }
}
