package org.crickets.understand.received;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crickets.understand.text.Words;

/** What an address of e-mail tells of a person and their employer. */
final class Addresses {
    private static final Words HOSTS = Words.of("mail-hosts.txt");
    private static final Set<String> ANYBODY = HOSTS.list("anybody");
    private static final Set<String> SCHEDULING = HOSTS.list("scheduling");
    private static final Set<String> DESK = HOSTS.list("desk");
    private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "ac", "gov", "ltd", "plc");

    private Addresses() {}

    /** The domain behind the @, "" if there is none. */
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isAnybodys(String domain) {
        return ANYBODY.contains(domain);
    }

    static boolean isScheduling(String domain) {
        return SCHEDULING.stream().anyMatch(host -> domain.equals(host) || domain.endsWith("." + host));
    }

    /** The part of a domain that names its owner: "acme" of mail.acme.co.uk; "" if there is none. */
    static String owner(String domain) {
        var parts = List.of(domain.split("\\."));
        int last = parts.size() - 1;
        if (last < 1)
            return "";
        boolean second = last > 1 && parts.get(last).length() == 2 && SECOND.contains(parts.get(last - 1));
        return parts.get(second ? last - 2 : last - 1);
    }

    /** The owner as a name: "Acme Robotics" of acme-robotics.com. */
    static String company(String domain) {
        return Arrays.stream(owner(domain).split("-")).filter(word -> !word.isEmpty()).map(Addresses::capital)
                .collect(Collectors.joining(" "));
    }

    /** Whether it is no person's: careers@, noreply@. */
    static boolean isDesk(String word) {
        return DESK.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Dana Smith" of dana.smith@; empty where it tells no two names. */
    static Optional<String> name(String address) {
        var words = address.substring(0, Math.max(0, address.lastIndexOf('@'))).split("[._]");
        boolean names = words.length == 2
                && Arrays.stream(words).allMatch(word -> word.matches("[A-Za-z]{2,}") && !isDesk(word));
        return names ? Optional.of(capital(words[0]) + " " + capital(words[1])) : Optional.empty();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
