package org.crickets.app;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A failure without its message: drivers and parsers put the values they stumbled on into it, and those are people's words.
 * What is kept: the types, SQL's number of the problem, and the places.
 */
public final class FailureConverter extends ThrowableHandlingConverter {
    private static final int PLACES = 20;
    private static final int CAUSES = 5;

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        var failure = event.getThrowableProxy();
        for (int depth = 0; failure != null && depth < CAUSES; depth++, failure = failure.getCause())
            append(text, failure, depth);
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy failure, int depth) {
        text.append(depth == 0 ? "" : "because of ").append(failure.getClassName()).append(number(failure))
                .append('\n');
        Arrays.stream(failure.getStackTraceElementProxyArray()).limit(depth == 0 ? PLACES : PLACES / 4)
                .forEach(place -> text.append("  ").append(place.getSTEAsString()).append('\n'));
    }

    private static String number(IThrowableProxy failure) {
        return failure instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql
                ? " (SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")"
                : "";
    }
}
