package org.crickets.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Many users, made with a few statements of one whose rows the program wrote: each is to thank in the morning, in London. */
public final class Crowds {
    /** When those who are reminded at the usual hour are. */
    public static final Instant DUE = Chaos.DUE;

    private static final String LONDON = "Europe/London";
    private static final LocalTime HOUR = LocalTime.of(9, 0);
    private static final String ONE = Long.toString(Crowd.FIRST);
    private final String url;
    private final boolean isFile;

    private Crowds(String url) {
        this.url = url;
        this.isFile = url.startsWith("jdbc:h2:");
    }

    /** In a new database in the folder's folder "data". */
    public static Crowds inFolder(Path here) {
        Crowd.inFolder(here, 1);
        return new Crowds(Crowd.fileUrl(here));
    }

    /** In a database of PostgreSQL's that nobody is in yet, its tables made. */
    public static Crowds at(String url) {
        Crowd.join(url, 1);
        return new Crowds(url);
    }

    /** How many reminders of each user's are stored. */
    public long reminders() {
        return Crowd.numbers(url, "select count(*) from alarm where chat = " + ONE).getFirst();
    }

    /** So many more, numbered from the first, who are reminded by so much later than {@link #DUE}: less than 12 hours. */
    public Crowds add(long first, long count, Duration later) {
        return add(first, count, later, LONDON, text(HOUR.plus(later)));
    }

    /** So many more, who live in that zone and are reminded at the usual hour there. */
    public Crowds living(ZoneId zone, long first, long count) {
        return add(first, count, later(zone), zone.getId(), text(HOUR));
    }

    /** How much later than {@link #DUE} the usual hour of that day comes there; negative in the east. */
    public static Duration later(ZoneId zone) {
        return Duration.between(DUE, LocalDate.ofInstant(DUE, zone).atTime(HOUR).atZone(zone));
    }

    private static String text(LocalTime hour) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(hour);
    }

    private Crowds add(long first, long count, Duration later, String zone, String hour) {
        var numbers = isFile
                ? "system_range(%d, %d) n(x)".formatted(first, first + count - 1)
                : "generate_series(%d, %d) n(x)".formatted(first, first + count - 1);
        if (Crowd.run(url, """
                insert into chat (id, settings, state, active, question, next_alarm)
                select n.x, replace(replace(c.settings, '"reminderHour":"09:00:00"', '"reminderHour":"%s"'),
                '"zone":"%s"', '"zone":"%s"'), c.state, c.active,
                c.question, %s from %s cross join chat c where c.id = %s""".formatted(hour, LONDON, zone,
                later("c.next_alarm", later), numbers, ONE)) != count)
            throw new IllegalStateException("There are not " + count + " more.");
        Crowd.run(url, """
                insert into fact (chat, process, source, logged_at, type, version, body)
                select n.x, f.process, f.source, f.logged_at, f.type, f.version, f.body
                from %s cross join fact f where f.chat = %s order by n.x, f.id""".formatted(numbers, ONE));
        Crowd.run(url, "insert into alarm (chat, step, rings_at) select n.x, a.step, " + later("a.rings_at", later)
                + " from " + numbers + " cross join alarm a where a.chat = " + ONE);
        return this;
    }

    /** The one that they were made of is not reminded. */
    public void done() {
        Crowd.run(url, "update chat set next_alarm = null, active = false where id = " + ONE);
        Crowd.run(url, "analyze");
    }

    private String later(String column, Duration later) {
        return isFile
                ? "dateadd(second, " + later.toSeconds() + ", " + column + ")"
                : column + " + interval '" + later.toSeconds() + " seconds'";
    }
}
