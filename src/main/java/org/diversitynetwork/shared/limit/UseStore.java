package org.diversitynetwork.shared.limit;

import java.util.List;

/** Where all nodes add up what callers use. */
interface UseStore {
    /** Adds these, and tells in the same order how much of each limit all nodes together have used up by now. */
    List<Long> add(List<Use> uses) throws Exception;
}
