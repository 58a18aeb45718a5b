package org.crickets.app;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages of people who did not know the program, a round of writers each: ordinary ones, and ones in ten voices from a teenager's
 * to a terse executive's. None is ever learned. Each round was read once before anything was mended by it; that first look stands
 * in the last column, and what is held since in the others. The floors only ever rise.
 */
class RoundsTest {
    @ParameterizedTest(name = "{0}: {1} wholly right, {2} done wrongly; at the first look {3}")
    @CsvSource(delimiter = '|', textBlock = """
            sixth-ordinary         | 169 | 0 | 132 of 170
            sixth-voices           | 147 | 2 | 103 of 150
            seventh                | 267 | 5 | 229 of 280
            eighth-ordinary        |  90 | 0 | 78 of 90
            eighth-voices          |  79 | 1 | 70 of 80
            ninth-ordinary         |  80 | 0 | 71 of 80
            ninth-voices           |  80 | 0 | 62 of 80
            tenth-ordinary         |  70 | 0 | 65 of 70
            tenth-voices           |  70 | 0 | 59 of 70
            tenth-own              | 193 | 0 | ours
            eleventh-ordinary      |  80 | 0 | 71 of 80
            eleventh-voices        |  77 | 3 | 60 of 80
            twelfth-ordinary       | 100 | 0 | 92 of 100
            twelfth-voices         |  94 | 5 | 70 of 100
            thirteenth-ordinary    |  70 | 0 | 58 of 70
            thirteenth-voices      |  78 | 2 | 73 of 80
            fourteenth-ordinary    |  70 | 0 | 68 of 70
            fourteenth-voices      |  69 | 0 | 62 of 70
            fifteenth-ordinary     |  80 | 0 | 75 of 80
            fifteenth-voices       |  76 | 4 | 73 of 80
            sixteenth-ordinary     |  80 | 0 | 74 of 80
            sixteenth-voices       |  79 | 0 | 67 of 80
            seventeenth-ordinary   |  80 | 0 | 76 of 80
            seventeenth-voices     |  79 | 1 | 73 of 80
            eighteenth-ordinary    |  80 | 0 | 73 of 80
            eighteenth-voices      |  80 | 0 | 73 of 80
            nineteenth-ordinary    |  80 | 0 | 75 of 80
            nineteenth-voices      |  80 | 0 | 73 of 80
            twentieth-ordinary     |  78 | 2 | 77 of 80
            twentieth-voices       |  80 | 0 | 73 of 80
            twenty-first-voices    |  80 | 0 | 75 of 80
            twenty-second-ordinary |  80 | 0 | 78 of 80
            twenty-second-voices   |  78 | 2 | 70 of 80
            twenty-third-voices    |  78 | 1 | 74 of 80
            twenty-fourth-ordinary |  79 | 1 | 76 of 80
            twenty-fourth-voices   |  80 | 0 | 77 of 80
            twenty-fifth-ordinary  |  79 | 1 | 77 of 80
            twenty-fifth-voices    |  80 | 0 | 76 of 80
            twenty-sixth-ordinary  |  79 | 1 | 79 of 80
            twenty-sixth-voices    |  76 | 3 | 73 of 80
            twenty-seventh-voices  |  80 | 0 | 73 of 80
            twenty-eighth-voices   |  79 | 1 | 78 of 80
            twenty-ninth-voices    |  78 | 2 | 78 of 80
            """)
    void holdsWhatItUnderstood(String round, int right, int wrong, String firstLook) throws IOException {
        CorpusTest.holds(round + ".jsonl", right, wrong);
    }
}
