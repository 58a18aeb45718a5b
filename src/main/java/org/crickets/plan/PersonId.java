package org.crickets.plan;

/** Numbers a person among those of one process, from 1 on. */
public record PersonId(int value) {}
