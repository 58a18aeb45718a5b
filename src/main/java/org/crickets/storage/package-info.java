/**
 * The journal and the outbox in an SQL database (H2), with the codecs of what they keep, and backups.
 * {@code Database} opens it.
 */
@NullMarked
package org.crickets.storage;

import org.jspecify.annotations.NullMarked;
