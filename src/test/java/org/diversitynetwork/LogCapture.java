package org.diversitynetwork;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged meanwhile, at whatever level, as operators may set it. */
public final class LogCapture extends Handler implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<Handler, Level> others = new HashMap<>();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();

    public LogCapture() {
        for (var other : root.getHandlers()) {
            others.put(other, other.getLevel());
            other.setLevel(Level.INFO);
        }
        root.addHandler(this);
        root.setLevel(Level.ALL);
    }

    public String text() {
        return String.join("\n", heard);
    }

    @Override
    public void publish(LogRecord entry) {
        heard.add(entry.getLoggerName() + " " + entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " "
                + formatted(entry) + " " + entry.getThrown());
    }

    private static String formatted(LogRecord entry) {
        try {
            return entry.getParameters() == null
                    ? ""
                    : entry.getMessage().contains("%")
                            ? String.format(entry.getMessage(), entry.getParameters())
                            : MessageFormat.format(entry.getMessage(), entry.getParameters());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.setLevel(before);
        root.removeHandler(this);
        others.forEach(Handler::setLevel);
    }
}
