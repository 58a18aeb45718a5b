package org.crickets.draft;

import java.util.Optional;
import org.crickets.plan.DraftKind;

/** What a draft is to be made of; empty is what is not known, and the text then goes without it. */
public record Ask(DraftKind kind, About about, Own own, Sender sender, Look look) {

    /**
     * What the note is about.
     *
     * @param to        full name of the addressee
     * @param interview the day of the interview in words, such as "Friday 6 November"
     * @param asked     what the employer asked for
     * @param deadline  the day by which another employer wants an answer to its offer, in words
     * @param offered   they made the user an offer
     */
    public record About(String company, Optional<String> role, Optional<String> to, Optional<String> interview,
            Optional<String> asked, Optional<String> deadline, boolean offered) {}

    /**
     * What the user has to say, in their own words.
     *
     * @param moment    the memorable moment
     * @param topic     a detail or anecdote added for this note
     * @param article   an article to point to: a link, or its name
     * @param why       why that article matters to them
     * @param thanksToo the thank-you was missed, so this says thanks as well
     */
    public record Own(Optional<String> moment, Optional<String> topic, Optional<String> article, Optional<String> why,
            boolean thanksToo) {}

    /**
     * Who writes.
     *
     * @param signature    the name, maybe with more lines below it
     * @param contact      how to reach the user: phone, e-mail, link
     * @param availability when the user is free, in their own words
     */
    public record Sender(Optional<String> signature, Optional<String> contact, Optional<String> availability) {}

    /**
     * How it is to look.
     *
     * @param version which wording, from 0 on, taken modulo the number of versions; {@code shorter} has one of its own
     * @param variant differs for each addressee of the same round, so that no two get the same note (K3)
     */
    public record Look(int version, boolean shorter, int variant) {}
}
