package nl.robuustebibliotheek.guide.format;

import java.lang.management.ManagementFactory;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What making documents leaves behind does not grow. */
@Tag("slow")
class GuideHeapTests {

    private static final Logger LOG = LoggerFactory.getLogger(GuideHeapTests.class);
    private static final int GUIDES = Integer.getInteger("guides", 500);
    /** After every format in both languages and editions the fonts, types and styles that stay are loaded. */
    private static final int WARM_UP = 2 * 2 * Format.values().length;
    private static final double MOST_GROWTH = 1.05;
    private static final int SAMPLES = 5;
    private static final int SHOWN = 25;

    private final GuidePress press = new GuidePress();

    @Test
    void theHeapIsFlatAfterManyGuides() throws JMException {
        int made = make(0, WARM_UP);
        long before = used();
        LOG.info("After {} guides {} kB{}", made, before >> 10, histogram());
        long after = before;
        for (int sample = 0; sample < SAMPLES; sample++) {
            made = make(made, WARM_UP + (GUIDES - WARM_UP) * (sample + 1) / SAMPLES);
            after = used();
            LOG.info("After {} guides {} kB", made, after >> 10);
        }
        LOG.info("In the end{}", histogram());

        assertThat((double) after / before).isLessThan(MOST_GROWTH);
    }

    /** Each guide in the next format, so that all come equally often. */
    private int make(int from, int to) {
        Format[] formats = Format.values();
        for (int i = from; i < to; i++) {
            int round = i / formats.length;
            GuideDocument guide = SampleGuide.of(Language.values()[round % 2], Edition.values()[round / 2 % 2]);
            press.make(guide, formats[i % formats.length]);
        }
        return Math.max(from, to);
    }

    /** What caches hold softly comes and goes by itself, so it is let go first: the machine lets go of it when memory is short. */
    private static long used() {
        SoftReference<byte[]> soft = new SoftReference<>(new byte[1]);
        List<byte[]> filling = new ArrayList<>();
        try {
            while (soft.get() != null) {
                filling.add(new byte[16 << 20]);
            }
        } catch (OutOfMemoryError full) {
            LOG.debug("Full after {} pieces", filling.size());
        }
        filling.clear();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String histogram() throws JMException {
        String all = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[]{new String[0]}, new String[]{String[].class.getName()});
        return all.lines().limit(SHOWN).reduce("", (text, line) -> text + String.format(Locale.ROOT, "%n%s", line));
    }
}
