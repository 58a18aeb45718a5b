package org.crickets.understand;

import java.util.Optional;

/** Somebody named in a message: the known full name where there is one, else as typed; a title only when it was told. */
public record Who(String name, Optional<String> title) {}
