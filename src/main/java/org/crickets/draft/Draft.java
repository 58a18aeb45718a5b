package org.crickets.draft;

/** A message the user could send. Plain text; the subject is empty for what has none (a call script). */
public record Draft(String subject, String text) {}
