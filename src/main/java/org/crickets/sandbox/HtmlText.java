package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads parse_mode HTML: the text a person sees and its entities, or the real server's complaint with the offset in
 * UTF-8 bytes.
 */
final class HtmlText {

    private static final String TROUBLE = "can't parse entities: ";

    /** A tag that is open. */
    private record Open(String tag, Map<String, String> attributes, int textOffset, int at) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<ObjectNode> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<String> problem = Optional.empty();
    private int at;

    HtmlText(String html) {
        this.html = html;
    }

    Formatted parse() {
        while (at < html.length() && problem.isEmpty()) {
            switch (html.charAt(at)) {
                case '<' -> tag();
                case '&' -> at = HtmlEscape.read(html, at, text);
                default -> text.append(html.charAt(at++));
            }
        }
        if (problem.isEmpty() && !open.isEmpty()) {
            problem = Optional.of("Can't find end tag corresponding to start tag \"" + open.getLast().tag() + "\"");
        }
        if (problem.isEmpty() && HtmlEscape.hasLoneSurrogate(text)) {
            problem = Optional.of("Text contains invalid Unicode characters after decoding HTML entities, "
                    + "check for unmatched surrogate code units");
        }
        return problem.map(why -> Formatted.broken(TROUBLE + why)).orElseGet(this::result);
    }

    private Formatted result() {
        List<JsonNode> all = HtmlEntities.joinCode(entities);
        return new Formatted(text.toString(), all.stream().collect(Json.toArray()), Optional.empty());
    }

    private void tag() {
        int begin = at++;
        if (at < html.length() && html.charAt(at) == '/') {
            endTag(begin);
        } else {
            startTag(begin);
        }
    }

    private void startTag(int begin) {
        String name = nameUntil(">").toLowerCase(Locale.ROOT);
        if (at >= html.length()) {
            fail("Unclosed start tag" + offset(begin));
        } else if (!HtmlEntities.TAGS.contains(name)) {
            fail("Unsupported start tag \"" + name + "\"" + offset(begin));
        } else {
            HtmlAttributes attributes = new HtmlAttributes(html, at, name);
            Optional<String> trouble = attributes.read();
            at = attributes.end();
            trouble.or(() -> HtmlEntities.problem(name, attributes.values())).ifPresentOrElse(
                    why -> fail(why.contains("@") ? why.replace("@", offset(attributes.troubleAt(begin))) : why),
                    () -> open.addLast(new Open(name, attributes.values(), text.length(), begin)));
        }
    }

    private void endTag(int begin) {
        at++;
        if (open.isEmpty()) {
            fail("Unexpected end tag" + offset(begin));
            return;
        }
        String name = nameUntil(">").toLowerCase(Locale.ROOT);
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        Open top = open.getLast();
        if (at >= html.length() || html.charAt(at) != '>') {
            fail("Unclosed end tag" + offset(begin));
        } else if (!name.isEmpty() && !name.equals(top.tag())) {
            fail("Unmatched end tag" + offset(begin) + ", expected \"</" + top.tag() + ">\", found \"</" + name
                    + ">\"");
        } else {
            at++;
            close(open.removeLast());
        }
    }

    private void close(Open tag) {
        int length = text.length() - tag.textOffset();
        if (length > 0) {
            HtmlEntities.entity(tag.tag(), tag.attributes(), text.substring(tag.textOffset()))
                    .ifPresent(entity -> entities.add(entity.put("offset", tag.textOffset()).put("length", length)));
        }
    }

    private String nameUntil(String stops) {
        int from = at;
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && stops.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(from, at);
    }

    private void fail(String why) {
        problem = Optional.of(why);
    }

    private String offset(int index) {
        return " at byte offset " + html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }
}
