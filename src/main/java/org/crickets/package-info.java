/**
 * Crickets coaches people through the silence after a job interview. This is the map of its packages; who may know whom
 * stands in {@code ArchitectureTest}.
 *
 * <p>
 * <b>Facts in, plan out.</b> What a user tells becomes facts, which are only ever added. Pure functions compute the rest: so
 * undo is "taken back", an edit is a correction, and a reminder is decided anew whenever it is due.
 *
 * <pre>
 * phone ─▶ Telegram ─▶ telegram ─▶ coach ─▶ understand ─▶ dialogue ─▶ plan     pure from understand on
 *                                    │ one transaction: facts, next state, reminders, answers
 * phone ◀─ Telegram ◀─ telegram ◀─ outbox ◀─ storage
 *                                    ▲
 *                        schedule ───┘ looks every second for what is due
 * </pre>
 *
 * <ul>
 * <li>{@code plan}: facts, playbooks, and what follows from them: steps, each with a date and a reason. Knows nobody.
 * <li>{@code files}: reading what an operator may edit, with every problem as a value.
 * <li>{@code playbook}: the rules of a plan, from YAML.
 * <li>{@code understand}: a text into what it tells: acts, dates, names.
 * <li>{@code embedding}: a sentence model, which tells {@code understand} what example phrases mean the same.
 * <li>{@code attachment}: the bytes of a file that a user sent, an invitation, an e-mail or a text, into what they hold.
 * <li>{@code draft}: the notes the user could send.
 * <li>{@code dialogue}: what was said or tapped, and what is known, into facts and answers; every word a user reads. The place
 * to begin: {@code Dialogue}.
 * <li>{@code coach}: the shell around it: load, decide, save, then send; what happens when a reminder is due; the ports that
 * others fill. The second place: {@code Coach}.
 * <li>{@code advice}: a language model of the operator's choosing, asked about what was not understood; off by default.
 * <li>{@code calendar}: holidays, zones and places, behind an interface of {@code plan}.
 * <li>{@code storage}: the database behind the ports of {@code coach}.
 * <li>{@code schedule}: when to look, and nothing else.
 * <li>{@code telegram}: the Bot API; polling that loses nothing, sending within limits.
 * <li>{@code report}: the files and pictures that are sent, made of what is known; the only one that draws.
 * <li>{@code sandbox}: a Bot API server and a phone on this desk; knows nobody.
 * <li>{@code app}: command line, settings and wiring; knows everybody, and alone reads the system's clock.
 * </ul>
 */
@NullMarked
package org.crickets;

import org.jspecify.annotations.NullMarked;
