package org.crickets.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that was measured in one run, as Markdown that reads well on a screen, too. */
record Table(List<Row> rows) {
    Table {
        rows = List.copyOf(rows);
    }

    String text() {
        var lines = Stream.concat(Stream.of(Row.HEAD), rows.stream().map(Row::cells)).toList();
        var widths = IntStream.range(0, Row.HEAD.size())
                .map(i -> lines.stream().mapToInt(cells -> cells.get(i).length()).max().orElse(0)).boxed().toList();
        var rule = widths.stream().map("-"::repeat).toList();
        return Stream.concat(Stream.of(lines.getFirst(), rule), lines.stream().skip(1))
                .map(cells -> line(cells, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
