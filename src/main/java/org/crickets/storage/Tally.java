package org.crickets.storage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Adds up the rows of a table. The SHA-256 of each is added in four lanes, so that the order, which databases see
 * differently, does not count, and a row that is there twice does.
 */
final class Tally {
    private static final int LANES = 4;
    private final MessageDigest digest = sha256();
    private final long[] lanes = new long[LANES];
    private long rows;

    void add(byte[] line) {
        var hash = ByteBuffer.wrap(digest.digest(line));
        for (int i = 0; i < LANES; i++)
            lanes[i] += hash.getLong();
        rows++;
    }

    Sum sum() {
        var bytes = ByteBuffer.allocate(LANES * Long.BYTES);
        for (var lane : lanes)
            bytes.putLong(lane);
        return new Sum(rows, HexFormat.of().formatHex(bytes.array()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
