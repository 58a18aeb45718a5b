package org.crickets.embedding;

import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What memory there is, in bytes.
 *
 * @param total of the machine, or of the container where that has less
 * @param heap  the most that the heap may take of it
 */
record Memory(long total, long heap) {
    private static final long MB = 1024L * 1024;

    /** The model itself holds some 100 MB beside the heap, and the virtual machine as much again. */
    private static final long BESIDE = 250 * MB;

    /** While the model is read, its 34 MB stand in the heap. */
    private static final long HEAP = 120 * MB;

    /** That of this process; the JDK reads a container's limits from its control group. */
    static Memory here() {
        long heap = Runtime.getRuntime().maxMemory();
        return ManagementFactory
                .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                        ? new Memory(machine.getTotalMemorySize(), heap)
                        : new Memory(Long.MAX_VALUE, heap);
    }

    /** Why the model does not fit, in words that finish "because"; nothing if it fits. */
    Optional<String> shortage() {
        if (heap < HEAP) {
            return Optional.of("the heap may take " + heap / MB + " MB, and needs " + HEAP / MB);
        }
        return total - heap < BESIDE
                ? Optional.of("beside the heap's " + heap / MB + " MB there are " + Math.max(0, total - heap) / MB
                        + " MB, and needed are " + BESIDE / MB)
                : Optional.empty();
    }
}
