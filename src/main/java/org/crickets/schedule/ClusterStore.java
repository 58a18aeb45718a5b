package org.crickets.schedule;

import org.quartz.impl.jdbcjobstore.JobStoreTX;

/** Quartz's clustered store, under one name in the tables whatever the name of this program's scheduler. */
@SuppressWarnings("unchecked") // Of Quartz's own between its two classes.
public final class ClusterStore extends JobStoreTX {
    static final String NAME = "crickets";

    /** Made by Quartz. */
    public ClusterStore() {}

    @Override
    public void setInstanceName(String ignored) {
        super.setInstanceName(NAME);
    }
}
