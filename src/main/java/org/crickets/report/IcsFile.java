package org.crickets.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.crickets.coach.Press;
import org.crickets.dialogue.Coming;
import org.crickets.dialogue.Coming.Span;

/**
 * A calendar (RFC 5545) of what is coming. Each event keeps its UID, so that reading it in again changes it instead of
 * doubling it. No alarms: ringing is the bot's.
 */
record IcsFile(Press.Known known) {
    private static final String PRODUCT = "-//Crickets//Crickets 1//EN";
    private static final int UID_BYTES = 10;

    byte[] of(List<Coming> coming) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addExperimentalProperty("X-WR-CALNAME", "Crickets");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        coming.stream().map(this::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(Coming coming) {
        var event = new VEvent();
        event.setUid(coming.key().toLowerCase(Locale.ROOT) + "-" + owner() + "@crickets");
        event.setDateTimeStamp(Date.from(known.now()));
        // The record only grows, so that a later file is never taken for an older one.
        event.setSequence(known.record().size());
        event.setSummary(coming.title());
        event.setDescription(coming.details());
        event.setClassification(Classification.private_());
        event.setStatus(coming.sure() ? Status.confirmed() : Status.tentative());
        place(event, coming.span());
        return event;
    }

    /** A note takes no time that others could not have; an interview does. */
    private static void place(VEvent event, Span span) {
        switch (span) {
            case Span.Timed(var start, var end) -> {
                event.setDateStart(new DateStart(Date.from(start.toInstant()), true));
                event.setDateEnd(new DateEnd(Date.from(end.toInstant()), true));
            }
            case Span.AllDay(var day) -> {
                event.setDateStart(new DateStart(date(day)));
                event.setDateEnd(new DateEnd(date(day.plusDays(1))));
                event.setTransparency(Transparency.transparent());
            }
        }
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0,
                false), false);
    }

    /** Tells the users of one bot apart, and does not tell who they are. */
    private String owner() {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("Crickets calendar of " + known.chat().id()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, UID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
