package org.crickets.plan;

/**
 * The message or tap that facts came from; what is taken back together shares one source. A message that brings a whole
 * record along has a part for each source of that record: what was told together there still was.
 */
public record Source(String value) {
    /** The program's own observations (a reminder rang), which no undo touches. */
    public static final Source BOT = new Source("bot");
    private static final char PART = '.';

    /** One of the sources that this message brought along, by their number. */
    public Source part(int number) {
        return new Source(value + PART + number);
    }

    /** The message that brought it along; itself if none did. */
    public Source whole() {
        int end = value.indexOf(PART);
        return end < 0 ? this : new Source(value.substring(0, end));
    }

    /** Whether it is that source or a part of it, and so taken back with it. */
    public boolean isOf(Source other) {
        return equals(other) || whole().equals(other);
    }
}
