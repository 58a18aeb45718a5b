package org.crickets;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. Each package names the packages of ours and the libraries it may use; an empty package fails. */
class ArchitectureTest {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.crickets");
    private static final List<String> JAVA = List.of("java..", "javax.sql..", "org.jspecify..");
    private static final List<String> CORE = List.of("plan", "files", "playbook", "understand", "draft", "dialogue");

    /** What a package may use besides the JDK: packages of ours by their short names, libraries with their dots. */
    private record Room(String name, List<String> neighbours) {}

    private static final List<Room> HOUSE = List.of(new Room("plan", List.of()),
            new Room("files", List.of("com.fasterxml.jackson..", "org.yaml.snakeyaml..")),
            new Room("playbook", List.of("plan", "files")), new Room("understand", List.of("plan")),
            new Room("embedding", List.of("understand", "plan", "ai.onnxruntime..", "org.slf4j..",
                    "com.fasterxml.jackson.core..", "com.sun.management..")),
            new Room("draft", List.of("plan", "files", "com.samskivert..")),
            new Room("dialogue", List.of("understand", "draft", "plan", "com.samskivert..", "com.ibm.icu..")),
            new Room("attachment",
                    List.of("understand", "biweekly..", "org.apache.james.mime4j..", "org.jsoup..")),
            new Room("coach", with(CORE, "attachment", "org.slf4j..")),
            new Room("advice", List.of("coach", "understand", "plan", "org.slf4j..", "com.fasterxml.jackson..")),
            new Room("calendar", List.of("plan", "de.focus_shift..")),
            new Room("storage", with(CORE, "coach", "org.slf4j..", "org.jdbi..", "org.flywaydb..", "org.h2..",
                    "com.zaxxer.hikari..", "org.postgresql..", "com.fasterxml.jackson..")),
            new Room("schedule", with(CORE, "coach", "org.slf4j..", "org.quartz..")),
            new Room("telegram", with(CORE, "coach", "org.slf4j..", "org.telegram..", "okhttp3..", "okio..", "kotlin..",
                    "com.fasterxml.jackson..", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..",
                    "javax.crypto..")),
            new Room("report",
                    with(CORE, "coach", "biweekly..", "com.fasterxml.jackson..", "javax.crypto..", "javax.imageio..")),
            new Room("sandbox", List.of("org.slf4j..", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..",
                    "com.fasterxml.jackson..", "kotlin..", "javax.imageio..")));

    @TestFactory
    List<DynamicTest> eachPackageUsesOnlyWhatItMay() {
        return HOUSE.stream().map(room -> DynamicTest.dynamicTest(room.name(), () -> classes().that()
                .resideInAPackage(inside(room.name())).should().onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(room)).check(ALL))).toList();
    }

    @TestFactory
    List<DynamicTest> noPackageIsEmpty() {
        return HOUSE.stream().map(room -> DynamicTest.dynamicTest(room.name(),
                () -> assertThat(ALL.that(
                        resideInAPackage(inside(room.name()))))
                        .isNotEmpty()))
                .toList();
    }

    @Test
    void nobodyReadsTheWallClockButTheProgramsEntry() {
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class))
            noClasses().should().callMethod(type, "now").check(ALL);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(ALL);
        noClasses().that().resideOutsideOfPackage("org.crickets.app..").should().callMethod(Clock.class, "systemUTC")
                .check(ALL);
    }

    /** What draws loads what needs fonts and a screen's libraries; a start waits for none of that. */
    @Test
    void onlyTheReportsDraw() {
        noClasses().that().resideOutsideOfPackage("org.crickets.report..").should().dependOnClassesThat()
                .resideInAPackage("java.awt..").check(ALL);
    }

    private static String[] allowed(Room room) {
        List<String> packages = new ArrayList<>(JAVA);
        packages.add(inside(room.name()));
        room.neighbours().forEach(name -> packages.add(name.endsWith("..") ? name : inside(name)));
        return packages.toArray(String[]::new);
    }

    private static String inside(String name) {
        return "org.crickets." + name + "..";
    }

    private static List<String> with(List<String> core, String... more) {
        List<String> all = new ArrayList<>(core);
        all.addAll(List.of(more));
        return all;
    }
}
