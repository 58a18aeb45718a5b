package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.crickets.playbook.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** No rule without a table of its name, so that none can go missing. */
class EveryRuleTest {
    private static final List<Class<?>> TABLES = List.of(KeenAndClearRulesTest.class, ThreeStrikesRulesTest.class,
            FullCircleRulesTest.class, SevenDaysRulesTest.class, TreadGentlyRulesTest.class);

    @Test
    void hasATableOfItsName() {
        var tables = TABLES.stream().flatMap(source -> Arrays.stream(source.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ParameterizedTest.class)).map(Method::getName).toList();
        assertThat(tables).containsExactlyInAnyOrderElementsOf(Rules.ids());
    }
}
