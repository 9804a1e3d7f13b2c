package org.diversitynetwork.shared.limit;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What this node has to tell the others about its callers, and what it learns in return. */
@Singleton
class UseExchange {
    static final int MOST_AT_ONCE = 2_000;

    private final Set<Allowance> due = ConcurrentHashMap.newKeySet();
    private final Semaphore hurry = new Semaphore(0);

    void due(Allowance allowance) {
        due.add(allowance);
    }

    /** Some caller uses up its limit fast. */
    void hurry() {
        hurry.release();
    }

    /** Until somebody hurries, and no longer than this. */
    void await(long millis) throws InterruptedException {
        if (hurry.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            hurry.drainPermits();
        }
    }

    boolean hasNews() {
        return !due.isEmpty();
    }

    /**
     * Tells and learns, of the callers that have used most. If the store is away, what could not be told is dropped:
     * told late, it would hold against a caller what has long been given back.
     */
    void exchange(UseStore store) throws Exception {
        var telling = largest();
        telling.forEach(due::remove);
        var used = store.add(telling.stream().map(Allowance::tell).toList());
        for (var i = 0; i < telling.size(); i++) {
            telling.get(i).heed(used.get(i));
        }
    }

    private List<Allowance> largest() {
        return due.stream()
                .map(allowance -> new Telling(allowance, allowance.share()))
                .sorted(Comparator.comparingDouble(Telling::share).reversed())
                .limit(MOST_AT_ONCE)
                .map(Telling::allowance)
                .toList();
    }

    /** An allowance and its share as it was, since what goes on growing cannot be sorted. */
    private record Telling(Allowance allowance, double share) {}
}
