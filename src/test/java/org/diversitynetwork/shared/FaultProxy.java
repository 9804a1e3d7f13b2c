package org.diversitynetwork.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A door in front of a TCP server that a test can jam: it always comes back on the same port. */
public final class FaultProxy implements AutoCloseable {

    /** What happens to connections, those there are and those to come. */
    public enum Mode {
        PASS,
        /**
         * Accepts and says nothing; what was sent waits until the door opens again, as in a network that lost its way.
         */
        BLACKHOLE,
        RESET,
        /** Nobody listens, as if the server were down. */
        REFUSE
    }

    private static volatile FaultProxy database;

    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private int port;
    private Mode mode = Mode.REFUSE;

    public FaultProxy(String host, int port) {
        target = new InetSocketAddress(host, port);
        become(Mode.PASS);
    }

    /** The one in front of the test database. */
    public static FaultProxy database() {
        return database;
    }

    public static void guardDatabase(FaultProxy proxy) {
        database = proxy;
    }

    public synchronized int port() {
        return port;
    }

    public synchronized void become(Mode next) {
        if (mode == Mode.REFUSE && next != Mode.REFUSE) openDoor();
        mode = next;
        notifyAll();
        if (next == Mode.REFUSE) closeQuietly(door);
        if (next == Mode.REFUSE || next == Mode.RESET) open.forEach(FaultProxy::reset);
    }

    @Override
    public void close() {
        become(Mode.REFUSE);
    }

    private void openDoor() {
        try {
            var reopened = new ServerSocket();
            reopened.setReuseAddress(true);
            reopened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = reopened.getLocalPort();
            door = reopened;
            Thread.ofVirtual().start(() -> acceptAll(reopened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void acceptAll(ServerSocket entrance) {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var server = new Socket()) {
            if (!mayPass()) {
                reset(client);
                return;
            }
            server.connect(target);
            open.add(server);
            var back = Thread.ofVirtual().start(() -> copy(server, client));
            copy(client, server);
            back.join();
            open.remove(server);
        } catch (IOException | InterruptedException gone) {
            // Either side may leave at any time.
        } finally {
            open.remove(client);
        }
    }

    private void copy(Socket from, Socket to) {
        try {
            var buffer = new byte[8192];
            for (var n = from.getInputStream().read(buffer);
                    n >= 0 && mayPass();
                    n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException | InterruptedException gone) {
            // As above.
        } finally {
            closeQuietly(to);
            closeQuietly(from);
        }
    }

    /** Waits while the hole is black. */
    private synchronized boolean mayPass() throws InterruptedException {
        while (mode == Mode.BLACKHOLE) wait();
        return mode == Mode.PASS;
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            return;
        }
        closeQuietly(socket);
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception alreadyClosed) {
            // Closed is what was wanted.
        }
    }
}
