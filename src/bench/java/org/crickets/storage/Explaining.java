package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Asks the database how it does each statement, just before it is really done: with the same values, in the same
 * transaction, and taken back. Each statement is asked about once; of a batch, its last.
 */
final class Explaining implements SqlLogger {
    private final String explain;
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private String cause = "";

    Explaining(Dialect dialect) {
        this.explain = switch (dialect) {
            case H2 _ -> "explain analyze ";
            case PostgreSql _ -> "explain (analyze, costs off, timing off, summary off, buffers off) ";
        };
    }

    /** What the program does with a statement, the database's words, and how long it really took, once. */
    record Plan(String cause, String sql, List<String> lines, long millis) {}

    /** In whose course the next statements are done. */
    void during(String what) {
        cause = what;
    }

    List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        var sql = context.getParsedSql().getSql();
        if (!plans.containsKey(sql))
            try {
                plans.put(sql, new Plan(cause, sql.replaceAll("\\s+", " ").strip(), takenBack(context, sql), 0));
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
    }

    @Override
    public void logAfterExecution(StatementContext context) {
        plans.computeIfPresent(context.getParsedSql().getSql(), (_, plan) -> plan.millis() > 0
                ? plan
                : new Plan(plan.cause(), plan.sql(), plan.lines(), context.getElapsedTime(ChronoUnit.MILLIS)));
    }

    private List<String> takenBack(StatementContext context, String sql) throws SQLException {
        var connection = context.getConnection();
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        var before = connection.setSavepoint();
        var lines = ask(connection, context, sql);
        connection.rollback(before);
        if (alone)
            connection.setAutoCommit(true);
        return lines;
    }

    /** Jdbi names nothing else by which a logger sees the values. */
    @SuppressWarnings("removal")
    private List<String> ask(Connection connection, StatementContext context, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.prepareStatement(explain + sql)) {
            int position = 0;
            for (var name : context.getParsedSql().getParameters().getParameterNames())
                context.getBinding().findForName(name, context).orElseThrow().apply(++position, statement, context);
            try (var rows = statement.executeQuery()) {
                while (rows.next())
                    lines.addAll(rows.getString(1).lines().toList());
            }
        }
        return lines;
    }
}
