package nl.robuustebibliotheek.guide.format;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What making documents leaves behind does not grow. */
@Tag("slow")
class GuideHeapTests {

    private static final int GUIDES = Integer.getInteger("guides", 500);
    /** After so many the classes, fonts and styles that stay are loaded. */
    private static final int WARM_UP = 20;
    /** Libraries keep drawings and types softly, some 30 MB that come and go; 64 kB kept of each guide would be seen. */
    private static final long MOST_GROWTH = 32L << 20;

    @Test
    void theHeapIsFlatAfterManyGuides() {
        GuidePress press = new GuidePress();
        make(press, WARM_UP);
        long before = used();
        make(press, GUIDES);

        assertThat(used() - before).isLessThan(MOST_GROWTH);
    }

    private static void make(GuidePress press, int guides) {
        for (int i = 0; i < guides; i++) {
            GuideDocument guide = SampleGuide.of(Language.values()[i % 2], Edition.values()[i / 2 % 2]);
            for (Format format : Format.values()) {
                press.make(guide, format);
            }
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
