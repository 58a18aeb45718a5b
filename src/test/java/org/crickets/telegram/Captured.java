package org.crickets.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All that is logged while it is open, at every level. */
final class Captured extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Captured() {
        setContext(root.getLoggerContext());
        start();
        root.setLevel(Level.TRACE);
        root.addAppender(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLevel() + " " + event.getFormattedMessage() + trace(event.getThrowableProxy()));
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
    }

    private static String trace(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown);
    }
}
