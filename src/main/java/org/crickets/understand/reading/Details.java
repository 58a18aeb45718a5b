package org.crickets.understand.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Channel;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.Who;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Fills the details of an event from its stretch of the message, the message as a whole, and what is known. */
final class Details {
    /** In a long story only words near the cue tell how it was. */
    private static final int STORY = 60;
    private static final int NEAR = 55;
    /** Right above a mail. */
    private static final int LEAD = 6;
    /** How far "not" reaches. */
    private static final int WRONG = 4;

    private final Message message;
    private final Event event;
    private final @Nullable String companyBefore;

    /** {@code companyBefore}: the company of the event told before, for "they". */
    Details(Message message, Event event, @Nullable String companyBefore) {
        this.message = message;
        this.event = event;
        this.companyBefore = companyBefore;
    }

    Slots slots() {
        SlotsBuilder out = Slots.builder();
        Meaning meaning = event.meaning();
        switch (meaning) {
            case HELP, UNDO, SMALLTALK -> {
                return Slots.none();
            }
            case LIST -> {
                return out.filter(Wants.filter(message.text(), event.from())).build();
            }
            case TIMEZONE -> {
                return out.timezone(Destination.of(message).orElse(null)).build();
            }
            case PLAYBOOK -> {
                out.playbook(
                        message.mark("PLAYBOOK").map(m -> m.value()).orElseGet(() -> Wants.playbook(message.text())));
                return out.company(new Whom(message, event, null).named().orElse(null)).build();
            }
            default -> {
                Whom whom = new Whom(message, event, companyBefore);
                out.company(whom.company().orElse(null)).people(people(whom));
                new DateDetails(message, event, companyBefore).fill(meaning, out);
                words(meaning, out);
            }
        }
        return meaning == Meaning.EDIT ? Corrections.of(message, event, out) : out.build();
    }

    /** "Close Saltbush, I only went for it because Trish said so": nobody new belongs to what ends. */
    private List<Who> people(Whom whom) {
        return event.meaning() == Meaning.MOVE_ON
                ? whom.people().stream().filter(who -> message.context().known().people().stream()
                        .anyMatch(known -> known.name().equals(who.name()))).toList()
                : whom.people();
    }

    /** Of a meeting to come, the way told where it is told; else the first. */
    private @Nullable Channel channel(Meaning meaning) {
        if (message.mail() && meaning.reply() && mailed()) {
            return Channel.EMAIL;
        }
        int told = event.hits().getLast().first();
        Channel near = meaning == Meaning.UPCOMING && told > event.from()
                ? Channels.of(message, told, event.to(), meaning)
                : null;
        if (near != null || message.text().size() < STORY) {
            Channel here = near != null ? near : Channels.of(message, event.from(), event.to(), meaning);
            return here != null ? here : shared(meaning);
        }
        return event.hits().stream()
                .map(h -> Channels.of(message, Math.max(event.from(), h.first() - NEAR),
                        Math.min(event.to(), h.after() + NEAR), meaning))
                .filter(java.util.Objects::nonNull).findFirst().orElseGet(() -> above(meaning));
    }

    /** "The phone goes ping, and it's this email:", right above the mail. */
    private boolean mailed() {
        int header = header();
        return message.says(Math.max(0, header - LEAD), header, List.of("email", "mail", "emailed", "inbox"));
    }

    private int header() {
        int header = 0;
        while (header < message.text().size() && !Mail.field(message.text(), header)) {
            header++;
        }
        return header;
    }

    /** "Imogen emailed me this", above the mail itself. */
    private @Nullable Channel above(Meaning meaning) {
        if (!message.mail()) {
            return meaning.reply() && meaning != Meaning.NEXT_ROUND
                    ? Channels.opening(message, event.from(), event.to())
                    : null;
        }
        return meaning == Meaning.UPCOMING
                ? Channels.of(message, header(), message.text().size(), meaning)
                : Channels.of(message, 0, meaning.reply() ? header() : 0, meaning);
    }

    /** "Acme yesterday and Globex today, both by Zoom". */
    private @Nullable Channel shared(Meaning meaning) {
        for (int i = event.to(); i < message.text().size(); i++) {
            if (message.text().norm(i).equals("both")
                    && (meaning == Meaning.INTERVIEW || meaning == Meaning.UPCOMING)) {
                return Channels.of(message, i, message.text().size(), meaning);
            }
        }
        return null;
    }

    /** "It was a video call, not a phone call". */
    private @Nullable Channel corrected() {
        Channel before = Channels.of(message, event.from(), not(), Meaning.INTERVIEW);
        return before != null ? before : Channels.of(message, next(), event.to(), Meaning.INTERVIEW);
    }

    /** Where it goes on after what was not: "it wasn't a phone interview, it was in person". */
    private int next() {
        int i = not() + 2;
        while (i < event.to() && !Words.any(message.text().norm(i), "it", "its", "but", "they", "we")) {
            i++;
        }
        return i;
    }

    /** Whether the way of it is told wrong: "not video". */
    private boolean opposed() {
        return not() < event.to() && Channels.of(message, not(), not() + WRONG, Meaning.INTERVIEW) != null;
    }

    private int not() {
        int not = event.from();
        while (not < event.to() && !message.text().norm(not).equals("not")) {
            not++;
        }
        return not;
    }

    /** "The role is Data Analyst, not Data Engineer"; "Helen is the HR manager" tells of Helen. */
    private void corrected(SlotsBuilder out) {
        boolean job = message.says(event.from(), event.to(), List.of("role", "position", "job", "post"));
        boolean person = out.build().people().stream().anyMatch(p -> p.title().isPresent())
                || event.hits().stream().anyMatch(h -> h.cue().contains("PERSON/him/her/them down as"));
        message.roles().stream().filter(r -> (r.role() || job || it(r)) && !person && r.first() < event.to())
                .filter(r -> !message.text().norm(r.first() - 1).equals("not")
                        && !message.text().norm(r.first() - 2).equals("not") && !opposite(r))
                .findFirst().ifPresent(r -> out.role(Wants.role(message.text(), r.typed())));
    }

    /** "Principal Engineer rather than Staff Engineer", "instead of a nurse": what the job is not. */
    private boolean opposite(RoleSpan role) {
        int i = Words.any(message.text().norm(role.first() - 1), "a", "an", "the")
                ? role.first() - 2
                : role.first() - 1;
        return message.text().norm(i).equals("than") && message.text().norm(i - 1).equals("rather")
                || message.text().norm(i).equals("of") && message.text().norm(i - 1).equals("instead");
    }

    /** "Actually it is Senior Data Engineer". */
    private boolean it(RoleSpan role) {
        int i = role.first() - 1;
        while (Words.any(message.text().norm(i), "a", "an", "the", "for")) {
            i--;
        }
        if (Words.any(message.text().norm(i), "its", "it's")) {
            return true;
        }
        return Words.any(message.text().norm(i), "is", "'s", "be", "was")
                && Words.any(message.text().norm(i - 1), "it", "that", "should", "to");
    }

    /** "Physiotherapist", and further on "Band 6 Physiotherapist". */
    private static RoleSpan fuller(RoleSpan first, List<RoleSpan> all) {
        String end = " " + first.typed().toLowerCase(Locale.ROOT);
        return all.stream().filter(r -> r.typed().toLowerCase(Locale.ROOT).endsWith(end)).findFirst().orElse(first);
    }

    /** "Interviewed at Bain with Jon. COO role. Thanked him": a note of its own right behind. */
    private Optional<RoleSpan> noted() {
        int to = event.to();
        return message.roles().stream().filter(r -> r.role() && r.first() == to && message.text().startsSentence(to)
                && Words.any(message.text().norm(r.after()), "role", "position", "job")
                && !(r.after() + 1 < message.text().size() && message.text().token(r.after() + 1).word())).findFirst();
    }

    /** "My first ever tech interview": what kind of interview, where the job is told elsewhere. */
    private boolean kind(RoleSpan role) {
        return role.after() - role.first() == 1 && message.text().norm(role.after()).startsWith("interview");
    }

    private void words(Meaning meaning, SlotsBuilder out) {
        boolean met = meaning == Meaning.INTERVIEW || meaning == Meaning.UPCOMING || meaning == Meaning.NEXT_ROUND;
        if (meaning == Meaning.EDIT) {
            corrected(out);
        }
        if (met || meaning == Meaning.OFFER) {
            List<RoleSpan> told = message.roles().stream()
                    .filter(r -> r.role() && r.first() >= event.from() && r.first() < event.to()).toList();
            told.stream().filter(r -> told.size() == 1 || !kind(r)).findFirst().or(() -> noted())
                    .map(r -> fuller(r, told))
                    .ifPresent(r -> out.role(Wants.role(message.text(), r.typed())));
        }
        if (met) {
            out.round(Wants.round(message.text(), event.from(), event.to()));
        }
        if (meaning.event() && meaning != Meaning.AWAY || meaning == Meaning.MAY_CONTACT) {
            out.channel(channel(meaning));
        }
        if (meaning == Meaning.EDIT && (opposed() || message.dates().isEmpty() && message.names().isEmpty())) {
            out.channel(corrected());
        }
        if (meaning == Meaning.REQUEST || meaning == Meaning.HANDED_IN) {
            out.askedFor(AskedFor.of(message, event));
        }
    }
}
