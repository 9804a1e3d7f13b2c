package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.diversitynetwork.shared.problem.Problem;

/**
 * Lets the comparing of passwords, which is slow on purpose, go on in half of the cores at most. A few wait for their
 * turn; more are turned away at once, so that whoever floods the sign-in takes nothing from other requests.
 */
@Singleton
class Turns {
    private static final int WAITING = 30;
    private static final int PATIENCE_SECONDS = 4;

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw new Problem("overloaded", "More people sign in at once than can be let in; try again.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean isMine() {
        try {
            return turns.getQueueLength() < WAITING && turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
