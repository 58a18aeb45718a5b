package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pasted link is the article; the rest says why (A4). */
class ArticleTest {
    @ParameterizedTest(name = "{0} → {1} · {2}")
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/a                              | https://news.example/a       |
            https://news.example/a: they move to Kafka          | https://news.example/a       | they move to Kafka
            https://news.example/a – they move to Kafka         | https://news.example/a       | they move to Kafka
            they move to Kafka (https://news.example/a?x=1&y=2) | https://news.example/a?x=1&y=2 | they move to Kafka
            read www.news.example/a. It is about Kafka          | www.news.example/a           | read. It is about Kafka
            <https://news.example/a>                            | https://news.example/a       |
            """)
    void articles(String text, String link, String why) {
        assertThat(Article.in(text)).contains(new Article(link, Optional.ofNullable(why)));
    }

    @Test
    void withoutALinkItIsNone() {
        assertThat(Article.in("I moved a payment system in one night")).isEmpty();
    }
}
