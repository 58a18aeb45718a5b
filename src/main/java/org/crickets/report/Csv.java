package org.crickets.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of values for a spreadsheet (RFC 4180), in which no value is taken for a formula. */
final class Csv {
    /** By this Excel knows that the file is in UTF-8. */
    private static final String MARK = "\uFEFF";
    /** With these a spreadsheet lets a formula begin, also behind blanks; the wide ones are typed in East Asia. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static String of(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining("", MARK, ""));
    }

    private static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted, so that no comma, semicolon or line break of a user's ends a cell. */
    private static String quoted(String value) {
        return '"' + harmless(value).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String value) {
        var first = value.stripLeading();
        boolean begins = !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0
                || !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return begins ? "'" + value : value;
    }
}
