package org.crickets.understand.names;

/**
 * Words that name a job.
 *
 * @param first its first token
 * @param after the token after it
 * @param role  whether it is the job talked about; else it may be somebody's title
 */
public record RoleSpan(int first, int after, boolean role, String typed) {
    boolean covers(int token) {
        return token >= first && token < after;
    }
}
