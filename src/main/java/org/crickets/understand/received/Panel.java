package org.crickets.understand.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Context;
import org.crickets.understand.Reader;
import org.crickets.understand.Who;

/** Who will be there, with the titles that the notes of an invitation give them. */
final class Panel {
    private static final int LINES = 60;
    private static final int LONGEST = 200;
    private static final int MOST = 12;
    private static final Pattern LABEL = Pattern.compile("(?i)(?:your )?(?:interviewers?|interview panel|panel"
            + "|you(?:'|’| wi)ll (?:meet|speak|talk|be (?:meeting|speaking|talking))(?: with| to)?|meeting with"
            + "|speaking with|interview with|interviewing with)\\b[: ]*(.*)");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*•–]|\\d[.)])\\s+(.*)");

    private final Context context;
    private final List<Who> found = new ArrayList<>();

    private Panel(Context context) {
        this.context = context;
    }

    /** The hosts, and whoever the notes announce as interviewers. */
    static List<Who> of(List<String> hosts, String notes, Context context) {
        var panel = new Panel(context);
        hosts.forEach(name -> panel.add(new Who(name, Optional.empty())));
        boolean list = false;
        for (var line : notes.lines().limit(LINES).toList()) {
            var label = LABEL.matcher(line.strip());
            var bullet = BULLET.matcher(line);
            if (label.matches()) {
                panel.read(label.group(1), true);
                list = label.group(1).isBlank();
            } else if (list && bullet.matches())
                panel.read(bullet.group(1), true);
            else {
                list = list && line.isBlank();
                panel.read(line, false);
            }
        }
        return panel.found.stream().limit(MOST).toList();
    }

    /** @param all whether everybody in that line is meant; else only those whom the invitation names */
    private void read(String line, boolean all) {
        boolean named = found.stream().anyMatch(who -> line.contains(who.name()));
        if (line.isBlank() || line.length() > LONGEST || !all && !named)
            return;
        var told = Reader.standard().acts("interviewed today with " + line.strip(), context).getFirst().slots();
        told.people().stream().filter(who -> all || isKnown(who)).forEach(this::add);
    }

    private boolean isKnown(Who who) {
        return found.stream().anyMatch(known -> known.name().equalsIgnoreCase(who.name()));
    }

    private void add(Who who) {
        for (int i = 0; i < found.size(); i++)
            if (found.get(i).name().equalsIgnoreCase(who.name())) {
                var known = found.get(i);
                found.set(i, new Who(known.name(), known.title().or(who::title)));
                return;
            }
        found.add(who);
    }
}
