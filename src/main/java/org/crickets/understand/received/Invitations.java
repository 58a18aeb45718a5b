package org.crickets.understand.received;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.names.KnownNames;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.RoleFinder;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Text;

/** An invitation into the act that the user would have typed. */
public final class Invitations {
    private static final int NOTES_FOR_ROLE = 600;
    private static final Pattern COMPANY = Pattern
            .compile("(?im)^(?:company|employer|organi[sz]ation):[ \\t]*(\\S.{0,59})$");

    private final Invitation invitation;
    private final Context context;
    private final Hosts hosts;
    private final Title title;

    private Invitations(Invitation invitation, Context context, Optional<String> own) {
        this.invitation = invitation;
        this.context = context;
        this.hosts = new Hosts(invitation.guests(), own);
        this.title = Title.of(invitation.title(), hosts.everybody());
    }

    /**
     * An interview, coming or held by its own time; without a company where it does not surely tell one.
     *
     * @param own the user's own name, if it is known
     */
    public static Act act(Invitation invitation, Context context, Optional<String> own) {
        var slots = new Invitations(invitation, context, own).slots();
        var when = slots.when().orElseThrow();
        boolean coming = switch (when) {
            case When.At(var start) -> start.isAfter(context.now());
            case When.On(var date) -> !date.isBefore(context.now().toLocalDate());
        };
        return coming ? new Act.LogUpcomingInterview(slots) : new Act.LogInterview(slots);
    }

    /** Whether it speaks of an interview, or of an employer the user has spoken of. */
    public static boolean isInterview(Invitation invitation, Context context) {
        var read = new Invitations(invitation, context, Optional.empty());
        return read.title.interview() || read.known().isPresent();
    }

    private Slots slots() {
        var domain = hosts.domain();
        var company = company(domain);
        var span = invitation.span();
        var people = Panel.of(hosts.people(domain), invitation.notes(), context);
        return Slots.builder().company(company.orElse(null)).role(role().orElse(null))
                .round(title.round().orElse(null)).people(people).when(span.start().in(context.zone()))
                .whenEnd(span.end().map(end -> end.in(context.zone())).filter(When.At.class::isInstance).orElse(null))
                .channel(Where.of(invitation).orElse(null)).build();
    }

    /** A known one, then what the title names and the addresses agree with, then either alone. */
    private Optional<String> company(String domain) {
        return known().or(() -> title.companies().stream().map(Title.Piece::name).filter(name -> agrees(name, domain))
                .findFirst()).or(this::announced).or(() -> labelled())
                .or(() -> domain.isEmpty() ? only() : Optional.of(Addresses.company(domain)));
    }

    private Optional<String> known() {
        return new KnownNames(Text.of(invitation.title()), context.known()).find().stream()
                .filter(span -> !span.person() && span.others().isEmpty()).map(NameSpan::name).findFirst();
    }

    private static boolean agrees(String name, String domain) {
        var owner = squashed(Addresses.owner(domain));
        return owner.length() > 1 && (squashed(name).startsWith(owner) || owner.startsWith(squashed(name)));
    }

    private static String squashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Optional<String> announced() {
        var announced = title.companies().stream().filter(Title.Piece::announced).map(Title.Piece::name).toList();
        return announced.size() == 1 ? Optional.of(announced.getFirst()) : Optional.empty();
    }

    private Optional<String> labelled() {
        var found = COMPANY.matcher(invitation.notes());
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /** The one thing that an interview's title names besides. */
    private Optional<String> only() {
        List<Title.Piece> all = title.companies();
        boolean sure = all.size() == 1 && title.interview();
        return sure ? Optional.of(all.getFirst().name()) : Optional.empty();
    }

    private Optional<String> role() {
        var notes = Text.of(invitation.notes().substring(0, Math.min(NOTES_FOR_ROLE, invitation.notes().length())));
        return title.role().or(() -> new RoleFinder(notes).find().stream().filter(RoleSpan::role)
                .map(RoleSpan::typed).findFirst());
    }
}
