package org.diversitynetwork.launch;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintStream;
import java.util.Optional;
import org.diversitynetwork.shared.CannotStart;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** What a failed start tells: one sentence for what is known, the stack trace for what nobody thought of. */
final class StartFailure {

    private StartFailure() {}

    static void tell(Throwable failure, PrintStream out) {
        sentence(failure).ifPresentOrElse(out::println, () -> failure.printStackTrace(out));
        out.flush();
    }

    private static Optional<String> sentence(Throwable failure) {
        return CannotStart.causes(failure)
                .map(StartFailure::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case CannotStart refused -> Optional.of(refused.getMessage());
            case FlywayValidateException mismatch -> Optional.of(SchemaMismatch.sentence(mismatch));
            case QuarkusBindException taken -> Optional.of(PortCheck.sentence(taken.getHost(), taken.getPort()));
            case ConfigurationException wrong -> Optional.of("The configuration is not valid: " + wrong.getMessage());
            case ConfigValidationException wrong ->
                Optional.of("The configuration is not valid: " + wrong.getMessage());
            default -> Optional.empty();
        };
    }
}
