package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversation as a text file, run against the program. Each line is one of:
 *
 * <pre>
 * now 2026-11-06T17:00:00Z   the sandbox's clock at the start (with "zone Europe/London" for new users behind it)
 * language de                what the user's phone is set to; "en" if left out
 * > text                     the user says
 * >> text                    the user answers the bot's last message
 * [Button]                   the user taps the newest button with that label
 * ~ begin | text           the user changes the newest message of theirs with that beginning into the text
 * (sticker)                  the user sends something that is no text
 * ^ crickets.json            the user sends the newest file with that name back to the bot
 * ^ crickets.json | a => b   the same with b instead of a in it
 * @ +1 day | @ to INSTANT    time passes
 * < text                     the bot says so, in this order, in what it said or changed since the user's last act
 * <! text                    the bot does not say so
 * <+ 👍                      the bot puts that emoji on what the user said
 * <none                      the bot says nothing
 * </pre>
 */
final class Transcript {
    private final Path file;
    private final List<String> lines;

    private Transcript(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Transcript read(Path file) throws IOException {
        return new Transcript(file, Files.readAllLines(file));
    }

    /** The value behind a word of the heading, such as {@code now}. */
    String heading(String word, String otherwise) {
        return lines.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1))
                .findFirst().orElse(otherwise);
    }

    void play(Phone phone) {
        var listening = new Listening();
        for (int i = 0; i < lines.size(); i++)
            line(phone, listening, i + 1, lines.get(i).strip());
    }

    private void line(Phone phone, Listening listening, int number, String line) {
        try {
            if (line.startsWith("<"))
                listening.expect(line);
            else if (act(phone, listening, line))
                listening.forget(phone);
        } catch (RuntimeException | AssertionError e) {
            fail(file.getFileName() + ", line " + number + ": " + line + "\n" + e.getMessage() + "\nThe bot said:\n"
                    + listening, e);
        }
    }

    /** False for headings, comments and empty lines. */
    private static boolean act(Phone phone, Listening listening, String line) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith("now ") || line.startsWith("zone ")
                || line.startsWith("language "))
            return false;
        phone.news();
        if (line.startsWith(">>"))
            phone.replyTo(listening.lastMessage, line.substring(2).strip());
        else if (line.startsWith(">"))
            phone.say(line.substring(1).strip());
        else if (line.startsWith("~"))
            phone.change(line.substring(1, line.indexOf('|')).strip(), line.substring(line.indexOf('|') + 1).strip());
        else if (line.startsWith("["))
            phone.tap(line.substring(1, line.length() - 1));
        else if (line.startsWith("^"))
            sendBack(phone, line.substring(1).split("\\|", 2));
        else if (line.startsWith("("))
            phone.send(line.substring(1, line.length() - 1));
        else if (line.startsWith("@ to "))
            phone.travel("to", line.substring(5).strip());
        else if (line.startsWith("@ +"))
            phone.travel("advance", duration(line.substring(3).strip()));
        else
            throw new IllegalArgumentException("not a line of a transcript");
        return true;
    }

    private static void sendBack(Phone phone, String[] fileAndChange) {
        var name = fileAndChange[0].strip();
        var text = phone.file(name);
        if (fileAndChange.length > 1) {
            var change = fileAndChange[1].split("=>", -1);
            assertThat(text).contains(change[0].strip());
            text = text.replace(change[0].strip(), change[1].strip());
        }
        phone.sendFile(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String duration(String words) {
        var parts = words.split(" ");
        return switch (parts[1].replaceAll("s$", "")) {
            case "day" -> "P" + parts[0] + "D";
            case "week" -> "P" + 7 * Integer.parseInt(parts[0]) + "D";
            case "hour" -> "PT" + parts[0] + "H";
            case "minute" -> "PT" + parts[0] + "M";
            default -> throw new IllegalArgumentException("not a duration: " + words);
        };
    }

    /** What the bot said since the user's last act, and how far of it was expected already. */
    private static final class Listening {
        private final List<Phone.Read> heard = new ArrayList<>();
        private List<String> reactions = List.of();
        private int lastMessage;
        private String rest = "";

        void forget(Phone phone) {
            heard.clear();
            heard.addAll(phone.news());
            reactions = phone.reactions();
            if (!heard.isEmpty())
                lastMessage = heard.getLast().messageId();
            rest = heard.stream().map(read -> read.text() + "\n" + read.buttons()).collect(Collectors.joining("\n"));
        }

        void expect(String line) {
            if (line.equals("<none"))
                assertThat(heard).as("nothing was to be said").isEmpty();
            else if (line.startsWith("<+"))
                assertThat(reactions).as("on what the user said").containsExactly(line.substring(2).strip());
            else if (line.startsWith("<!"))
                assertThat(rest).doesNotContain(line.substring(2).strip());
            else
                next(line.substring(1).strip());
        }

        private void next(String text) {
            int at = rest.indexOf(text);
            assertThat(at).as("«%s» was to be said", text).isNotNegative();
            rest = rest.substring(at + text.length());
        }

        @Override
        public String toString() {
            return heard.stream()
                    .map(read -> (read.edited() ? "(edited) " : "") + read.text() + "\n  " + read.buttons())
                    .collect(Collectors.joining("\n---\n"));
        }
    }
}
