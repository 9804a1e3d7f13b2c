package org.diversitynetwork.shared.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** What answers tell of today, such as what is late, is no longer so when the day ends. */
@Singleton
class NewDay {
    private final PublicAnswers answers;

    NewDay(PublicAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(cron = "0 0 0 * * ?", timeZone = "UTC")
    void begin() {
        answers.forget();
    }
}
