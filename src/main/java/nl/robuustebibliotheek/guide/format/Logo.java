package nl.robuustebibliotheek.guide.format;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import nl.robuustebibliotheek.guide.InvalidGuideInput;

/**
 * Reads the picture that an organisation hands in. It is drawn anew, so that only what can be seen of it is kept: nothing that
 * hides in the file, and no place or name that a camera wrote.
 */
final class Logo {

    /** Bytes; enough for a logo in print. */
    static final int MOST_BYTES = 256 << 10;
    private static final int MOST_PIXELS = 4_000;
    private static final int KEPT_WIDTH = 600;
    private static final int KEPT_HEIGHT = 300;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private Logo() {}

    /**
     * The same picture as a PNG, in base64.
     *
     * @throws InvalidGuideInput when it is no picture that we take
     */
    static String kept(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("logo-too-large",
                    "Dit logo is meer dan 256 KiB. Misschien kunt u het kleiner opslaan; 600 beeldpunten breed is genoeg.",
                    "This logo is more than 256 KiB. Maybe you can save it smaller; 600 pixels wide is enough.");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            return Base64.getEncoder().encodeToString(drawn(readers.next(), in));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw notAPicture();
        }
    }

    /** Its size is looked at before a single pixel is unpacked. */
    private static byte[] drawn(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw notAPicture();
            }
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw refused("logo-too-large",
                        "Dit logo is meer dan 4.000 beeldpunten breed of hoog. Misschien kunt u het kleiner opslaan.",
                        "This logo is more than 4,000 pixels wide or high. Maybe you can save it smaller.");
            }
            return png(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        double scale = Math.min(1, Math.min((double) KEPT_WIDTH / image.getWidth(),
                (double) KEPT_HEIGHT / image.getHeight()));
        BufferedImage small = new BufferedImage(Math.max(1, (int) (image.getWidth() * scale)),
                Math.max(1, (int) (image.getHeight() * scale)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        return png.toByteArray();
    }

    private static InvalidGuideInput notAPicture() {
        return refused("logo-unreadable",
                "Dit is geen PNG of JPEG. Misschien is het een SVG of een Word-bestand; sla het logo op als PNG.",
                "This is no PNG or JPEG. Maybe it is an SVG or a Word file; save the logo as a PNG.");
    }

    private static InvalidGuideInput refused(String code, String nl, String en) {
        return InvalidGuideInput.of("/logo", code, nl, en);
    }
}
