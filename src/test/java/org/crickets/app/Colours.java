package org.crickets.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/** The at most 256 colours that all pictures of a film share, so that what stays still does not flicker. */
final class Colours {
    private static final int MOST = 256;
    /** So far apart, squared over the three channels, colours are at first: a soft gradient must not take all room. */
    private static final int APART = 8 * 8;

    private final List<Integer> chosen = new ArrayList<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();

    /** The commonest colours of the pictures, each unlike the others; then what is left of the commonest. */
    Colours(Stream<BufferedImage> images) {
        var counts = new HashMap<Integer, Integer>();
        images.flatMapToInt(image -> pixels(image).stream().mapToInt(Integer::intValue))
                .forEach(rgb -> counts.merge(rgb, 1, Integer::sum));
        var commonest = counts.entrySet().stream().sorted(Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Entry.comparingByKey())).map(Entry::getKey).toList();
        for (int apart = APART; apart >= 1 && chosen.size() < MOST; apart /= 4)
            choose(commonest, apart);
    }

    private void choose(List<Integer> commonest, int apart) {
        for (int rgb : commonest)
            if (chosen.size() < MOST && chosen.stream().noneMatch(other -> distance(rgb, other) < apart))
                chosen.add(rgb);
    }

    private static List<Integer> pixels(BufferedImage image) {
        var pixels = new ArrayList<Integer>(image.getWidth() * image.getHeight());
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                pixels.add(image.getRGB(x, y) & 0xFFFFFF);
        return pixels;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    /** The picture in these colours. */
    BufferedImage of(BufferedImage image) {
        var reduced = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                reduced.getRaster().setSample(x, y, 0, nearest(image.getRGB(x, y) & 0xFFFFFF));
        return reduced;
    }

    private int nearest(int rgb) {
        return nearest.computeIfAbsent(rgb, _ -> {
            int best = 0;
            for (int i = 1; i < chosen.size(); i++)
                if (distance(rgb, chosen.get(i)) < distance(rgb, chosen.get(best)))
                    best = i;
            return best;
        });
    }

    private IndexColorModel model() {
        var rgb = new byte[3 * chosen.size()];
        for (int i = 0; i < rgb.length; i++)
            rgb[i] = (byte) (chosen.get(i / 3) >> 8 * (2 - i % 3));
        return new IndexColorModel(8, chosen.size(), rgb, 0, false);
    }
}
