package org.crickets.plan;

/** What the user could send, by the rule that describes it. */
public enum DraftKind {
    THANK_YOU,
    W2_NOTE,
    S2_QUESTION,
    A4_FOLLOW_UP,
    A4_ARTICLE,
    A4_CLOSING,
    G1_HIRING_MANAGER,
    G2_RECRUITER,
    K8_CALL_SCRIPT,
    A9_REPLY,
    REQUEST_ANSWER,
    GRACIOUS_NO,
    KEEP_IN_TOUCH,
    WITHDRAWAL,
    LEVERAGE_NOTE,
    REFERENCES_ALERT
}
