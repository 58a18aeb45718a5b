package org.crickets.dialogue;

import java.util.regex.Pattern;

/** "Shorter", "another one": the draft of what waits in another wording, as by the buttons under it. */
final class DraftAgain {
    private static final String PLEASE = "(?:(?:ok|okay|hm+|no|please|can you|could you|now|make it|give me|show me|try|write|"
            + "i want|i need|that|that['’]?s|it['’]?s|it|is|was|way|something|a bit|a little|much|even|an?|the) )*";
    private static final Pattern SHORTER = Pattern
            .compile("(?iu)" + PLEASE
                    + "(?:shorter|too long|briefer)(?: (?:shorter|one|version|draft|for me|please|pls|make it))*[.! ]*");
    private static final Pattern ANOTHER = Pattern.compile("(?iu)" + PLEASE
            + "(?:another|(?:an?)?other|different|new)(?: (?:one|version|draft|wording|please|pls))+[.! ]*"
            + "|(?iu)" + PLEASE + "(?:something else|something different|try again|rewrite it|reword it)[.! ]*");

    private DraftAgain() {}

    static boolean isAsked(String text) {
        return isShorter(text) || ANOTHER.matcher(bare(text)).matches();
    }

    private static boolean isShorter(String text) {
        return SHORTER.matcher(bare(text)).matches();
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[,\\s]+", " ");
    }

    /** Whether that was asked for, and a note waits that can be drafted. */
    static boolean said(Talk talk, String text) {
        if (!isAsked(text))
            return false;
        boolean shorter = isShorter(text);
        var items = Waiting.meant(talk, step -> step.draft().isPresent() && step.kind().isContact());
        items.stream().limit(1)
                .flatMap(item -> item.isToSeveral() ? item.steps().stream() : item.steps().stream().limit(1))
                .forEach(step -> DraftTalk.again(talk, Shown.of(step, shorter ? 0 : 1, shorter)));
        return !items.isEmpty();
    }
}
