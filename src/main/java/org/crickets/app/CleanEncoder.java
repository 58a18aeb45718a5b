package org.crickets.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;

/**
 * Writes each line of the log without anything secret, whoever logs it: no token, no password, and of a failure only its
 * types and places, for its words may be what somebody wrote to the bot.
 */
public final class CleanEncoder extends PatternLayoutEncoder {
    @Override
    public void start() {
        var clean = new PatternLayout();
        clean.setContext(getContext());
        clean.getInstanceConverterMap().put("failure", FailureConverter::new);
        clean.setPattern(getPattern());
        clean.start();
        layout = clean;
        started = true;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return Secret.hidden(getLayout().doLayout(event)).getBytes(StandardCharsets.UTF_8);
    }
}
