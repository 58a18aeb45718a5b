package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.PersonRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about Dana, as one says it to Dana, or not at all where the bot could get it wrong. */
class SaidToTest {
    private static final Person DANA = new Person(new PersonId(1), "Dana Smith", Optional.empty(),
            PersonRole.INTERVIEWER, 1, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana laughed about the time I broke prod | You laughed about the time I broke prod
            dana said hello                          | You said hello
            the time Dana climbed Etna               | the time you climbed Etna
            I talked with Dana about Kafka           | I talked with you about Kafka
            the question about Dana's team           | the question about your team
            Dana's story about the night shift       | Your story about the night shift
            We laughed. Dana was right               | We laughed. You were right
            your boat in the hall                    | your boat in the hall
            Tom laughed about Kafka                  | Tom laughed about Kafka
            """)
    void isTurnedWhereThatIsSure(String told, String said) {
        assertThat(SaidTo.line(DANA, told)).hasValue(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"she loves hiking", "He told me about Rome", "Dana loves hiking",
            "Dana laughed about her cat",
            "Tom and Dana laughed", "Dana laughed and loves cats", "Dana's moving to Rome"})
    void isAskedAboutWhereItIsNot(String told) {
        assertThat(SaidTo.line(DANA, told)).isEmpty();
    }
}
