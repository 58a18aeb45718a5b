package org.crickets.files;

/**
 * Something wrong in what an operator wrote.
 *
 * @param file    where, as the operator knows it: a path, or the name of an environment variable or option
 * @param line    from 1 on; 0 where there are no lines
 * @param wrong   what was found and why it will not do
 * @param example what would do
 */
public record Problem(String file, int line, String wrong, String example) {

    /** As one line: place, what is wrong, and a good example. */
    @Override
    public String toString() {
        var place = line == 0 ? file : file + ":" + line;
        return place + ": " + wrong + " Write for example: " + example.strip().replace("\n", " ⏎ ");
    }
}
