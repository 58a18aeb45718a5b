package org.crickets.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Screenshots, each shown for a while, as one moving picture (GIF) that begins anew at its end. */
final class Film {
    private static final Color FINGER = new Color(0xE69F00);
    private static final int ROUND = 17;

    private final List<Frame> frames = new ArrayList<>();

    private record Frame(BufferedImage image, Duration shown) {}

    /**
     * One more picture.
     *
     * @param finger where a finger taps, in pixels from the upper left corner
     */
    void add(byte[] png, Duration shown, Optional<Rectangle> finger) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = rgb.createGraphics();
        pen.drawImage(image, 0, 0, null);
        finger.ifPresent(where -> tap(pen, where));
        pen.dispose();
        frames.add(new Frame(rgb, shown));
    }

    private static void tap(Graphics2D pen, Rectangle where) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int x = (int) where.getCenterX() - ROUND;
        int y = (int) where.getCenterY() - ROUND;
        pen.setColor(new Color(FINGER.getRed(), FINGER.getGreen(), FINGER.getBlue(), 90));
        pen.fillOval(x, y, 2 * ROUND, 2 * ROUND);
        pen.setColor(FINGER);
        pen.setStroke(new BasicStroke(3));
        pen.drawOval(x, y, 2 * ROUND, 2 * ROUND);
    }

    int length() {
        return frames.size();
    }

    Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        var colours = new Colours(frames.stream().map(Frame::image));
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame : frames) {
                var image = colours.of(frame.image());
                writer.writeToSequence(new IIOImage(image, List.of(), told(writer, frame, image)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** How long it is shown, in hundredths of a second, and with the first that all begins anew. */
    private IIOMetadata told(ImageWriter writer, Frame frame, BufferedImage image) throws IIOInvalidTreeException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        root.appendChild(node("GraphicControlExtension", "disposalMethod", "doNotDispose", "userInputFlag", "FALSE",
                "transparentColorFlag", "FALSE", "delayTime", Long.toString(frame.shown().toMillis() / 10),
                "transparentColorIndex", "0"));
        if (frame.equals(frames.getFirst())) {
            var again = node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            again.setUserObject(new byte[]{1, 0, 0});
            var extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(again);
            root.appendChild(extensions);
        }
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
        return metadata;
    }

    private static IIOMetadataNode node(String name, String... attributes) {
        var node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2)
            node.setAttribute(attributes[i], attributes[i + 1]);
        return node;
    }
}
