package org.crickets.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.crickets.coach.Outage;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lease as one row of the database: a holder, a number that grows with each new one, and when it expires by the
 * database's clock. A thread of its own renews it, or looks whether it can be taken.
 */
final class SqlLease implements Tenure {
    private static final Logger LOG = LoggerFactory.getLogger(SqlLease.class);
    /** How long it lasts in the database without being renewed. */
    private static final Duration LASTS = Duration.ofSeconds(12);
    /** By so much sooner the holder stops by its own clock. */
    private static final Duration MARGIN = Duration.ofSeconds(3);
    private static final Duration EVERY = Duration.ofSeconds(2);
    /** Longer than any call to Telegram takes. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final Duration PERSISTENCE = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final LeaseRow row;
    private final Handed handed;
    private final Thread thread = Thread.ofPlatform().daemon().name("lease").unstarted(this::run);
    private volatile Duty duty = new Nothing();
    private volatile boolean closing;
    private volatile boolean onDuty;
    /** Ours, or the last one that was ours; 0 when somebody else took over. */
    private volatile long number;
    private volatile long until;
    private volatile long looked = System.nanoTime() - FRESH.toNanos();
    private long restsSince = System.nanoTime();
    private boolean away;

    SqlLease(PostgreSql server, Handed handed) {
        this.row = new LeaseRow(server);
        this.handed = handed;
    }

    @Override
    public boolean held() {
        return onDuty && valid() && !closing;
    }

    @Override
    public boolean standsBy() {
        return !onDuty && number == 0 && System.nanoTime() - looked < FRESH.toNanos();
    }

    @Override
    public void start(Duty begun) {
        duty = begun;
        thread.start();
    }

    /** What is under way may still be written down; others wait until {@link #release}. */
    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(thread);
        while (thread.isAlive())
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        off();
    }

    /** Lets another program have it at once. */
    void release() {
        try {
            if (number != 0)
                row.release(number);
        } catch (SQLException e) {
            LOG.warn("The lease was not given back, it expires by itself: {}", StorageProblem.firstLine(e));
        }
        number = 0;
        row.disconnect();
    }

    /** Checked by the database: our own clock may have stood still since. */
    @Override
    public boolean begins(Handle handle) {
        return held() && isThere(handle, "select number from lease where number = :number"
                + " and expires_at > clock_timestamp() for key share");
    }

    @Override
    public boolean lasts(Handle handle) {
        return number != 0 && isThere(handle, "select number from lease where number = :number for key share");
    }

    private boolean isThere(Handle handle, String sql) {
        return handle.createQuery(sql).bind("number", number).mapTo(Long.class).findOne().isPresent();
    }

    @Override
    public void persist(Runnable write) {
        long start = System.nanoTime();
        for (boolean done = false; !done;)
            try {
                write.run();
                done = true;
            } catch (RuntimeException e) {
                if (closing || !Outage.is(e) || System.nanoTime() - start > PERSISTENCE.toNanos())
                    throw e;
                LockSupport.parkNanos(AGAIN.toNanos());
            }
    }

    private boolean valid() {
        return number != 0 && System.nanoTime() - until < 0;
    }

    private void run() {
        while (!closing) {
            round();
            if (!closing)
                LockSupport.parkNanos(EVERY.toNanos());
        }
    }

    private void round() {
        long asked = System.nanoTime();
        try {
            if (number != 0 && !row.renew(number, LASTS))
                lost();
            else if (number != 0)
                until = asked + LASTS.minus(MARGIN).toNanos();
            else if (rested())
                row.take(LASTS).ifPresent(taken -> taken(taken, asked));
            looked = asked;
            tellAway(false, "");
        } catch (SQLException e) {
            tellAway(true, StorageProblem.firstLine(e));
        }
        if (onDuty && !valid())
            off();
        else if (!onDuty && valid() && rested())
            on();
    }

    private void lost() {
        number = 0;
        LOG.warn("Another program took over; this one stands by.");
    }

    private void taken(long taken, long asked) {
        until = asked + LASTS.minus(MARGIN).toNanos();
        number = taken;
    }

    private void on() {
        try {
            duty.prepare();
            onDuty = true;
            duty.begin();
            LOG.info("This program looks after updates and sends from now on, as number {}.", number);
        } catch (RuntimeException e) {
            LOG.error("Looking after updates and sending could not begin; it is tried again.", e);
            off();
        }
    }

    private void off() {
        onDuty = false;
        restsSince = System.nanoTime();
        try {
            duty.end();
        } catch (RuntimeException e) {
            LOG.error("Polling did not end in order.", e);
        }
    }

    /** Whether nothing of the last duty is on its way any more: what became of it could not be told from the next one's. */
    private boolean rested() {
        if (!handed.isEmpty() && System.nanoTime() - restsSince > LONGEST_CALL.toNanos()) {
            LOG.error("Nobody says what became of some messages; they may be repeated.");
            handed.clear();
        }
        return handed.isEmpty();
    }

    private void tellAway(boolean isAway, String problem) {
        if (isAway && !away)
            LOG.warn("The database is away ({}); trying on.", problem);
        if (!isAway && away)
            LOG.info("The database is there again.");
        away = isAway;
    }
}
