package org.crickets.understand;

import java.time.LocalDate;
import java.util.List;
import org.crickets.plan.Channel;
import org.jspecify.annotations.Nullable;

/** Gathers the details of a message one by one; null takes a detail away. */
public final class SlotsBuilder {
    private @Nullable String company;
    private @Nullable String newCompany;
    private @Nullable String role;
    private @Nullable String round;
    private List<Who> people = List.of();
    private @Nullable When when;
    private @Nullable When whenEnd;
    private @Nullable LocalDate decisionBy;
    private @Nullable When until;
    private @Nullable LocalDate awayFrom;
    private @Nullable When due;
    private @Nullable Channel channel;
    private @Nullable String askedFor;
    private Slots.@Nullable Filter filter;
    private @Nullable String timezone;
    private @Nullable String playbook;
    private @Nullable Boolean justNow;

    SlotsBuilder() {}

    public SlotsBuilder company(@Nullable String company) {
        this.company = company;
        return this;
    }

    public SlotsBuilder newCompany(@Nullable String newCompany) {
        this.newCompany = newCompany;
        return this;
    }

    public SlotsBuilder role(@Nullable String role) {
        this.role = role;
        return this;
    }

    public SlotsBuilder round(@Nullable String round) {
        this.round = round;
        return this;
    }

    public SlotsBuilder people(List<Who> people) {
        this.people = people;
        return this;
    }

    public SlotsBuilder when(@Nullable When when) {
        this.when = when;
        return this;
    }

    public SlotsBuilder whenEnd(@Nullable When whenEnd) {
        this.whenEnd = whenEnd;
        return this;
    }

    public SlotsBuilder decisionBy(@Nullable LocalDate decisionBy) {
        this.decisionBy = decisionBy;
        return this;
    }

    public SlotsBuilder until(@Nullable When until) {
        this.until = until;
        return this;
    }

    public SlotsBuilder awayFrom(@Nullable LocalDate awayFrom) {
        this.awayFrom = awayFrom;
        return this;
    }

    public SlotsBuilder due(@Nullable LocalDate due) {
        return dueAt(due == null ? null : new When.On(due));
    }

    public SlotsBuilder dueAt(@Nullable When due) {
        this.due = due;
        return this;
    }

    public SlotsBuilder channel(@Nullable Channel channel) {
        this.channel = channel;
        return this;
    }

    public SlotsBuilder askedFor(@Nullable String askedFor) {
        this.askedFor = askedFor;
        return this;
    }

    public SlotsBuilder filter(Slots.@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }

    public SlotsBuilder timezone(@Nullable String timezone) {
        this.timezone = timezone;
        return this;
    }

    public SlotsBuilder justNow(boolean justNow) {
        this.justNow = justNow ? true : null;
        return this;
    }

    public SlotsBuilder playbook(@Nullable String playbook) {
        this.playbook = playbook;
        return this;
    }

    public Slots build() {
        return new Slots(company, newCompany, role, round, people, when, whenEnd, decisionBy, until, awayFrom, due,
                channel, askedFor, filter, timezone, playbook, justNow);
    }
}
