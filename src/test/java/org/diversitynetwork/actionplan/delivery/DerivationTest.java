package org.diversitynetwork.actionplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diversitynetwork.shared.json.I18nText;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final I18nText TITLE = I18nText.of("en", "Something");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void isNothingOrAllWithoutAnythingToCount() {
        assertThat(Derivation.percent(DeliveryStatus.IN_PROGRESS, List.of(), List.of()))
                .isZero();
        assertThat(Derivation.percent(DeliveryStatus.COMPLETED, List.of(), List.of()))
                .isEqualTo(100);
    }

    @Test
    void countsMilestonesByHalvesAndOutputsByShares() {
        assertThat(percent(List.of(milestone(true), milestone(false)))).isEqualTo(50);
        assertThat(percent(List.of(milestone(true)), output(40, false, 10))).isEqualTo(62);
        assertThat(percent(List.of(), output(40, false, 400))).isEqualTo(100);
        assertThat(percent(List.of(), output(40, false, null))).isZero();
    }

    @Test
    void countsLessOnlyOnceItIsReached() {
        assertThat(percent(List.of(), output(20, true, 21))).isZero();
        assertThat(percent(List.of(), output(20, true, 20))).isEqualTo(100);
        assertThat(percent(List.of(), output(20, true, null))).isZero();
    }

    @Test
    void leavesOutputsWithoutATargetOut() {
        assertThat(percent(List.of(milestone(true)), output(null, false, 5))).isEqualTo(100);
    }

    /** Whatever is done, the figure stays a percentage, and it is whole only if everything is. */
    @Test
    void staysWithinItsBounds() {
        var random = new Random(4);
        for (var i = 0; i < 20_000; i++) {
            var milestones = new ArrayList<DeliveredMilestone>();
            var outputs = new ArrayList<DeliveredOutput>();
            for (var n = random.nextInt(5); n >= 0; n--) {
                milestones.add(milestone(random.nextInt(4) > 0));
                outputs.add(output(random.nextInt(50) - 5, random.nextBoolean(), random.nextInt(60) - 5));
            }
            var percent = Derivation.percent(DeliveryStatus.IN_PROGRESS, milestones, outputs);
            var whole = milestones.stream().allMatch(m -> m.doneOn() != null)
                    && outputs.stream().allMatch(DeliveredOutput::isReached);
            assertThat(percent).isBetween(0, 100);
            assertThat(percent == 100).isEqualTo(whole);
        }
    }

    private static int percent(List<DeliveredMilestone> milestones, DeliveredOutput... outputs) {
        return Derivation.percent(DeliveryStatus.IN_PROGRESS, milestones, List.of(outputs));
    }

    private static DeliveredMilestone milestone(boolean done) {
        return new DeliveredMilestone("M1", TITLE, DAY, done ? DAY : null);
    }

    private static DeliveredOutput output(Integer target, boolean descending, Integer achieved) {
        return new DeliveredOutput(
                "O1",
                TITLE,
                null,
                target == null ? null : BigDecimal.valueOf(target),
                DAY,
                descending,
                achieved == null ? null : BigDecimal.valueOf(achieved),
                null);
    }
}
