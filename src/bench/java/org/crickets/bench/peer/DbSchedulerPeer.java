package org.crickets.bench.peer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** db-scheduler with a task for each reminder; on PostgreSQL with its quicker way of polling, which H2 lacks. */
public final class DbSchedulerPeer {
    private static final String TABLE = """
            create table scheduled_tasks (task_name varchar(100) not null, task_instance varchar(100) not null,
            task_data %s, execution_time timestamp with time zone not null, picked boolean not null,
            picked_by varchar(50), last_success timestamp with time zone, last_failure timestamp with time zone,
            consecutive_failures int, last_heartbeat timestamp with time zone, version bigint not null,
            priority smallint, primary key (task_name, task_instance));
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);
            """;
    private static final String ROWS = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'reminder', cast(n.x as varchar(100)), current_timestamp, false, 1 from %s;
            """;

    private DbSchedulerPeer() {}

    static void main() throws SQLException, InterruptedException {
        var peer = Peer.here();
        peer.run(TABLE.formatted(peer.isFile() ? "blob" : "bytea"));
        peer.run(ROWS.formatted(peer.numbers()));
        var reminder = Tasks.oneTime("reminder")
                .execute((instance, context) -> peer.send(Long.parseLong(instance.getId())));
        var scheduler = Scheduler.create(peer.database(), reminder).threads(Peer.THREADS)
                .pollingInterval(Duration.ofSeconds(1));
        if (peer.isFile())
            scheduler.pollUsingFetch(0.5, 3.0);
        else
            scheduler.pollUsingLockAndFetch(0.5, 1.0);
        Peer.awaitWord();
        scheduler.build().start();
        new CountDownLatch(1).await();
    }
}
