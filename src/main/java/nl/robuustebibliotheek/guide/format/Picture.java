package nl.robuustebibliotheek.guide.format;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

/**
 * A drawing as pixels, for programs that do not draw.
 *
 * @param ratio its height as a part of its width
 */
record Picture(byte[] png, String alt, double ratio) {

    /** Enough for a page's width in print. */
    private static final float PIXELS = 1280;
    /** Width and height as a PNG's header has them. */
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;

    static Picture of(Part.Chart chart, Language language, ChartDrawing.Width width, Look look) {
        return of(ChartDrawing.of(chart, language, width, look), chart.alt());
    }

    static Picture of(Part.Illustration illustration) {
        return of(illustration.svg(), illustration.alt());
    }

    /** The drawing may neither load anything nor run a script. */
    private static Picture of(String svg, String alt) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, PIXELS);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException wrong) {
            throw new IllegalArgumentException("This drawing is no SVG: " + alt, wrong);
        }
        return of(png.toByteArray(), alt);
    }

    /** A PNG of our own making. */
    static Picture of(byte[] bytes, String alt) {
        return new Picture(bytes, alt, (double) number(bytes, HEIGHT_AT) / number(bytes, WIDTH_AT));
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
