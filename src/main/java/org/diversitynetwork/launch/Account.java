package org.diversitynetwork.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diversitynetwork.shared.CannotStart;

/**
 * The account that PostgreSQL's programs run under: one's own, or for root one without rights, since they refuse root.
 */
final class Account {

    private static final List<String> WITHOUT_RIGHTS = List.of("unshare", "--user");

    private final List<String> prefix;

    private Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account current() {
        if (number() != 0) return new Account(List.of());
        if (!runs(WITHOUT_RIGHTS))
            throw new CannotStart("PostgreSQL does not run as root and this system does not let "
                    + "root give up its rights (unshare --user fails): start as an ordinary user, or set "
                    + Setting.JDBC_URL.variable() + " to use an external database.");
        return new Account(WITHOUT_RIGHTS);
    }

    static boolean owns(Path file) {
        try {
            return ((Number) Files.getAttribute(file, "unix:uid")).longValue() == number();
        } catch (IOException e) {
            return false;
        }
    }

    List<String> command(List<String> program) {
        return Stream.concat(prefix.stream(), program.stream()).toList();
    }

    /** As {@link #command}, out of reach of a Ctrl-C: the terminal sends it to all, but the database must stop last. */
    List<String> ownSession(List<String> program) {
        var command = new ArrayList<>(command(program));
        if (onPath("setsid")) command.addFirst("setsid");
        return command;
    }

    private static long number() {
        return new UnixSystem().getUid();
    }

    private static boolean runs(List<String> prefix) {
        try {
            var probe = new ArrayList<>(prefix);
            probe.add("true");
            return new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
