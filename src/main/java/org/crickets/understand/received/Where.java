package org.crickets.understand.received;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Channel;

/** How an interview takes place, by what its invitation says of the place. */
final class Where {
    private static final Pattern VIDEO = Pattern.compile("(?i)zoom|teams\\b|meet\\.google|google meet|hangouts|webex"
            + "|whereby|skype|facetime|gotomeet|bluejeans|chime\\.aws|jitsi|\\bvideo\\b|\\bvirtual\\b");
    private static final Pattern LINK = Pattern
            .compile("(?i)https://[^\\s>]*(?:zoom\\.us|teams\\.microsoft|teams\\.live"
                    + "|meet\\.google|webex\\.com|whereby\\.com|gotomeet|bluejeans|chime\\.aws|meet\\.jit)");
    private static final Pattern ROOM = Pattern.compile("(?i)\\bon-?site\\b|\\bin[ -]person\\b|\\bface to face\\b");
    private static final Pattern PHONE = Pattern
            .compile("(?i)\\bphone\\b|\\btelephone\\b|tel:|\\bcall (?:you|candidate)"
                    + "|\\bwill (?:call|ring)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)[a-z: ]{0,20}\\+?[0-9][0-9 ()./-]{6,}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?!https?:).*\\p{L}.*", Pattern.DOTALL);

    private Where() {}

    /** The place counts most, then the title, then the notes: calendars add a video link to what is in a room, too. */
    static Optional<Channel> of(Invitation invitation) {
        var place = invitation.place().strip();
        if (VIDEO.matcher(place).find())
            return Optional.of(Channel.VIDEO);
        if (PHONE.matcher(place).find() || NUMBER.matcher(place).matches())
            return Optional.of(Channel.PHONE);
        if (ADDRESS.matcher(place).matches() || ROOM.matcher(invitation.title()).find())
            return Optional.of(Channel.IN_PERSON);
        if (LINK.matcher(invitation.notes()).find() || VIDEO.matcher(invitation.title()).find())
            return Optional.of(Channel.VIDEO);
        return PHONE.matcher(invitation.title() + "\n" + invitation.notes()).find()
                ? Optional.of(Channel.PHONE)
                : Optional.empty();
    }
}
