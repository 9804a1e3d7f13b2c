package org.diversitynetwork.audit;

import java.util.List;
import java.util.Optional;
import org.diversitynetwork.audit.AuditVerification.Fault;
import org.diversitynetwork.audit.AuditVerification.Kind;
import org.diversitynetwork.audit.AuditVerification.Lane;

/** A walk along one chain, from link to link, that notes where one does not follow from the one before. */
final class ChainWalk {
    private final Lane lane;
    private final List<Fault> faults;
    private long next;
    private String previous;

    /** Begins before the first link. */
    ChainWalk(Lane lane, List<Fault> faults) {
        this.lane = lane;
        this.faults = faults;
        this.next = 1;
        this.previous = ChainLink.START;
        if (lane.entries() == 0 && !lane.head().equals(previous)) {
            fault(0, null, Kind.HEAD_DIFFERS, "The chain is empty, but does not end where chains begin.");
        }
    }

    /** Begins at this place, after a link that an earlier walk checked or found missing. */
    ChainWalk(Lane lane, List<Fault> faults, long position, Optional<ChainLink> before) {
        this.lane = lane;
        this.faults = faults;
        this.next = position;
        this.previous = before.map(ChainLink::hash).orElse(null);
    }

    void step(ChainLink link) {
        if (link.position() > next) {
            fault(
                    next,
                    null,
                    Kind.REMOVED,
                    "%d entries are missing before place %d.".formatted(link.position() - next, link.position()));
        } else if (previous != null && !previous.equals(link.previous())) {
            fault(
                    link.position(),
                    link,
                    Kind.BROKEN,
                    "The entry does not follow from the one before it: one of them was replaced.");
        }
        if (!link.isAsWritten()) {
            fault(
                    link.position(),
                    link,
                    Kind.ALTERED,
                    "The entry is not what was written: its hash does not fit its content.");
        }
        next = link.position() + 1;
        previous = link.hash();
        if (link.position() == lane.entries() && !link.hash().equals(lane.head())) {
            fault(link.position(), link, Kind.HEAD_DIFFERS, "The chain does not end in this entry: it was replaced.");
        }
    }

    /** No link follows. */
    void end() {
        if (next <= lane.entries()) {
            fault(
                    next,
                    null,
                    Kind.TAIL_REMOVED,
                    "The last %d entries are missing.".formatted(lane.entries() - next + 1));
        }
        next = lane.entries() + 1;
    }

    boolean isOver() {
        return next > lane.entries();
    }

    long next() {
        return next;
    }

    private void fault(long position, ChainLink link, Kind kind, String detail) {
        faults.add(new Fault(lane.lane(), position, link == null ? null : link.id(), kind, detail));
    }
}
