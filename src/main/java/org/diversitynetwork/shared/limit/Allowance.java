package org.diversitynetwork.shared.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one caller has left of one limit, as this node knows it, and how much of it the other nodes have not been told.
 *
 * <p>Small use is not told before it adds up to a hundredth of the limit; a tenth is told at once. So the tenth is how
 * far a node can be wrong about another.
 */
public final class Allowance {
    private final String limit;
    private final String caller;
    private final int perMinute;
    private final String policy;
    private final Bucket bucket;
    private final UseExchange exchange;
    private final AtomicInteger untold = new AtomicInteger();

    Allowance(String limit, String caller, int perMinute, Clock clock, UseExchange exchange) {
        this.limit = limit;
        this.caller = caller;
        this.perMinute = perMinute;
        this.policy = '"' + limit + "\";q=" + perMinute + ";w=60";
        this.exchange = exchange;
        bucket = Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .withCustomTimePrecision(time(clock))
                .build();
    }

    public int perMinute() {
        return perMinute;
    }

    /** The limit in the words of {@code RateLimit-Policy}. */
    public String policy() {
        return policy;
    }

    /** Takes one, if there is one. */
    public Verdict spend() {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            note(untold.incrementAndGet());
        }
        return verdict(probe);
    }

    /** What {@link #spend} would answer. */
    public Verdict look() {
        var probe = bucket.estimateAbilityToConsume(1);
        return new Verdict(
                limit,
                probe.canBeConsumed(),
                probe.getRemainingTokens(),
                fullIn(probe.getRemainingTokens()),
                probe.getNanosToWaitForRefill());
    }

    /** What this node let through since it last told. */
    Use tell() {
        return new Use(limit, caller, perMinute, untold.getAndSet(0));
    }

    /** How much of the limit is untold; the larger, the more it matters. */
    double share() {
        return (double) untold.get() / perMinute;
    }

    /** Takes off what others let through; {@code usedByAll} includes what this node told, and nothing since. */
    void heed(long usedByAll) {
        var usedHere = untold.get();
        var surplus = bucket.getAvailableTokens() + usedHere + usedByAll - perMinute;
        if (surplus > 0) {
            bucket.consumeIgnoringRateLimits(surplus);
        }
    }

    private void note(int count) {
        if (count == Math.max(1, perMinute / 100)) {
            exchange.due(this);
        }
        if (count == Math.max(1, perMinute / 10)) {
            exchange.hurry();
        }
    }

    private Verdict verdict(ConsumptionProbe probe) {
        return new Verdict(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                probe.getNanosToWaitForReset(),
                probe.getNanosToWaitForRefill());
    }

    private long fullIn(long remaining) {
        return TimeUnit.MINUTES.toNanos(1) / perMinute * (perMinute - remaining);
    }

    private static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
