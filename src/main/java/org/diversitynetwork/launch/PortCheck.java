package org.diversitynetwork.launch;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.diversitynetwork.shared.CannotStart;

/** Whether the HTTP port is free, asked first, since nobody wants to wait for a database to learn that it is not. */
final class PortCheck {

    private PortCheck() {}

    static void requireFree() {
        // Between two reloads of the development mode the port stays open: there Quarkus finds out itself.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) return;
        requireFree(Setting.HTTP_HOST.value().orElse("0.0.0.0"), port());
    }

    static void requireFree(String host, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new CannotStart(sentence(host, port), taken);
        }
    }

    static String sentence(String host, int port) {
        return "Port %d on %s cannot be opened, most likely because another program uses it: stop that one, or set %s to a free port."
                .formatted(port, host, Setting.HTTP_PORT.variable());
    }

    private static int port() {
        var port = Setting.HTTP_PORT.value().orElse("8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535)
            throw new CannotStart("%s must be a port number from 0 to 65535, it is '%s'."
                    .formatted(Setting.HTTP_PORT.variable(), port));
        return Integer.parseInt(port);
    }
}
