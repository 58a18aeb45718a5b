package org.crickets.dialogue;

import java.util.regex.Pattern;

/** "Shorter", "another one": the draft of what waits in another wording, as by the buttons under it. */
final class DraftAgain {
    private static final String PLEASE = "(?:(?:ok|okay|hm+|no|please|can you|could you|now|make it|give me|show me|try|write|"
            + "i want|i need|something|a bit|a little|much|even|an?|the) )*";
    private static final Pattern SHORTER = Pattern
            .compile("(?iu)" + PLEASE
                    + "(?:shorter|too long|briefer)(?: (?:one|version|draft|please|pls|one please))*[.! ]*");
    private static final Pattern ANOTHER = Pattern.compile("(?iu)" + PLEASE
            + "(?:another|(?:an?)?other|different|new)(?: (?:one|version|draft|wording|please|pls))+[.! ]*"
            + "|(?iu)" + PLEASE + "(?:something else|something different|try again|rewrite it|reword it)[.! ]*");

    private DraftAgain() {}

    /** Whether that was asked for, and a note waits that can be drafted. */
    static boolean said(Talk talk, String text) {
        var said = text.strip().replaceAll("[,\\s]+", " ");
        boolean shorter = SHORTER.matcher(said).matches();
        if (!shorter && !ANOTHER.matcher(said).matches())
            return false;
        var items = Waiting.meant(talk, step -> step.draft().isPresent());
        items.stream().limit(1)
                .flatMap(item -> item.isToSeveral() ? item.steps().stream() : item.steps().stream().limit(1))
                .forEach(step -> DraftTalk.again(talk, Shown.of(step, shorter ? 0 : 1, shorter)));
        return !items.isEmpty();
    }
}
