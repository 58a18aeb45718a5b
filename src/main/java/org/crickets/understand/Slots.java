package org.crickets.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The details that a message gave, and no others; each is null where it was not told (read them through the accessors
 * that give an Optional). The names and meanings are those of the understanding corpus.
 *
 * @param when      when it happened, or will
 * @param decisionBy the late end of the time they named for their decision
 * @param until     the bound they asked to wait for, or somebody is away to
 * @param due       the candidate's own deadline
 * @param justNowOrNull it has just ended ("just got out of …"), whatever day that is called
 */
public record Slots(@Nullable String companyOrNull, @Nullable String newCompanyOrNull, @Nullable String roleOrNull,
        @Nullable String roundOrNull, List<Who> people, @Nullable When whenOrNull, @Nullable When whenEndOrNull,
        @Nullable LocalDate decisionByOrNull, @Nullable When untilOrNull, @Nullable LocalDate awayFromOrNull,
        @Nullable When dueOrNull, @Nullable Channel channelOrNull, @Nullable String askedForOrNull,
        @Nullable Filter filterOrNull, @Nullable String timezoneOrNull, @Nullable String playbookOrNull,
        @Nullable Boolean justNowOrNull) {
    public Slots {
        people = List.copyOf(people);
    }

    /** Which processes a list is asked for. */
    public enum Filter {
        ALL, UPCOMING, DUE, WAITING, CLOSED
    }

    public Optional<String> company() {
        return Optional.ofNullable(companyOrNull);
    }

    public Optional<String> newCompany() {
        return Optional.ofNullable(newCompanyOrNull);
    }

    public Optional<String> role() {
        return Optional.ofNullable(roleOrNull);
    }

    public Optional<String> round() {
        return Optional.ofNullable(roundOrNull);
    }

    public Optional<When> when() {
        return Optional.ofNullable(whenOrNull);
    }

    public Optional<When> whenEnd() {
        return Optional.ofNullable(whenEndOrNull);
    }

    public Optional<LocalDate> decisionBy() {
        return Optional.ofNullable(decisionByOrNull);
    }

    public Optional<When> until() {
        return Optional.ofNullable(untilOrNull);
    }

    public Optional<LocalDate> awayFrom() {
        return Optional.ofNullable(awayFromOrNull);
    }

    public Optional<LocalDate> due() {
        return dueAt().map(When::date);
    }

    /** The candidate's own deadline with its time of day, where that was told. */
    public Optional<When> dueAt() {
        return Optional.ofNullable(dueOrNull);
    }

    public Optional<Channel> channel() {
        return Optional.ofNullable(channelOrNull);
    }

    public Optional<String> askedFor() {
        return Optional.ofNullable(askedForOrNull);
    }

    public Optional<Filter> filter() {
        return Optional.ofNullable(filterOrNull);
    }

    public Optional<String> timezone() {
        return Optional.ofNullable(timezoneOrNull);
    }

    public Optional<String> playbook() {
        return Optional.ofNullable(playbookOrNull);
    }

    public boolean justNow() {
        return justNowOrNull != null;
    }

    /** No detail at all. */
    public static Slots none() {
        return builder().build();
    }

    public static SlotsBuilder builder() {
        return new SlotsBuilder();
    }

    /** A builder that starts from these details. */
    public SlotsBuilder with() {
        return new SlotsBuilder().company(companyOrNull).newCompany(newCompanyOrNull).role(roleOrNull)
                .round(roundOrNull).people(people).when(whenOrNull).whenEnd(whenEndOrNull).decisionBy(decisionByOrNull)
                .until(untilOrNull).awayFrom(awayFromOrNull).dueAt(dueOrNull).channel(channelOrNull)
                .askedFor(askedForOrNull).filter(filterOrNull).timezone(timezoneOrNull).playbook(playbookOrNull)
                .justNow(justNow());
    }
}
