package org.crickets.understand.received;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The employer's people among the guests of an invitation, and the employer by their addresses. */
final class Hosts {
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\(|\\[| [|/–—-] | via | @ ).*");
    private static final Pattern TURNED = Pattern.compile("([^,]+),\\s*([^,]+)");

    private final List<Guest> guests;
    private final String own;

    Hosts(List<Guest> guests, Optional<String> own) {
        this.guests = guests;
        this.own = own.orElse("");
    }

    /** The organizer's, else the one that most guests have; "" if no address tells an employer. */
    String domain() {
        var domains = guests.stream().filter(guest -> !isOwn(guest)).map(guest -> Addresses.domain(guest.address()))
                .filter(Hosts::isEmployers).toList();
        var organizers = guests.stream().filter(Guest::organizer).filter(guest -> !isOwn(guest))
                .map(guest -> Addresses.domain(guest.address())).filter(Hosts::isEmployers).findFirst();
        return organizers.orElseGet(() -> domains.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(""));
    }

    /** Those who write from that employer's addresses; where no address tells it, whom a scheduling service names. */
    List<String> people(String domain) {
        return guests.stream().filter(guest -> domain.isEmpty()
                ? Addresses.isScheduling(Addresses.domain(guest.address()))
                : Addresses.owner(Addresses.domain(guest.address())).equals(Addresses.owner(domain)))
                .filter(guest -> !isOwn(guest)).map(Hosts::name).flatMap(Optional::stream).distinct().toList();
    }

    /** Every name in the invitation, to tell people from companies in its title. */
    List<String> everybody() {
        return Stream.concat(Stream.of(own), guests.stream().map(Hosts::name).flatMap(Optional::stream))
                .filter(name -> !name.isEmpty()).distinct().toList();
    }

    private boolean isOwn(Guest guest) {
        return !own.isEmpty() && name(guest).filter(own::equalsIgnoreCase).isPresent();
    }

    private static boolean isEmployers(String domain) {
        return domain.contains(".") && !Addresses.isAnybodys(domain) && !Addresses.isScheduling(domain);
    }

    /** As one would write it: not "Smith, Dana (Acme)". */
    static Optional<String> name(Guest guest) {
        var bare = BEHIND.matcher(guest.name()).replaceFirst("").strip();
        var turned = TURNED.matcher(bare);
        var name = turned.matches() ? turned.group(2).strip() + " " + turned.group(1).strip() : bare;
        return isPerson(name) ? Optional.of(name) : Addresses.name(guest.address());
    }

    private static boolean isPerson(String name) {
        var words = name.split("\\s+");
        return name.length() < 60 && words.length <= 4 && name.matches("\\p{L}[\\p{L}\\p{M} .'’-]+")
                && Arrays.stream(words).noneMatch(Addresses::isDesk);
    }
}
