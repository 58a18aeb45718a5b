package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom one greets how. */
class GreetingTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Dana Levi          | Hi Dana,
            Dana               | Hi Dana,
            Mary Jane Watson   | Hi Mary,
            Levi, Dana         | Hi Dana,
            Dr. Levi           | Hi Dr. Levi,
            Ms Levi            | Hi Ms Levi,
            Prof. Anna Schmidt | Hi Prof. Anna Schmidt,
            J. Smith           | Hi J. Smith,
            J.R. Smith         | Hi J.R. Smith,
            Dana and Lee       | Hi Dana and Lee,
            Dana & Lee         | Hi Dana & Lee,
            Åsa Öberg          | Hi Åsa,
            王小明             | Hi 王小明,
            '  '               | 'Hello,'
                               | 'Hello,'
            """)
    void greetings(String name, String greeting) {
        assertThat(Greeting.to(Optional.ofNullable(name))).isEqualTo(greeting);
    }
}
