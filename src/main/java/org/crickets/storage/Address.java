package org.crickets.storage;

import java.util.Optional;

/**
 * Where a database is, and who we are to it.
 *
 * @param url      a JDBC address; a password in it is not shown anywhere
 * @param user     wins over one in the address
 * @param password wins over one in the address
 */
public record Address(String url, Optional<String> user, Optional<String> password) {
    /** An address that says all there is to say. */
    public static Address of(String url) {
        return new Address(url, Optional.empty(), Optional.empty());
    }

    /** Without anything that could be a secret. */
    @Override
    public String toString() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
    }
}
