package nl.robuustebibliotheek.guide.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarWriterTests {

    private static final int LONGEST_LINE = 75;

    private final GuideDocument guide = SampleGuide.of(Language.NL, Edition.HANDOUT);

    @Test
    void isACalendarOfWholeDays() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(ics()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(2);
        assertThat(ics()).contains("DTSTART;VALUE=DATE:20270301").contains("DTEND;VALUE=DATE:20270416");
    }

    @Test
    void keepsItsIdentities() {
        List<String> now = ics().lines().filter(line -> line.startsWith("UID:")).toList();

        assertThat(now).containsExactly("UID:spring-2027-GM9999@robuustebibliotheek",
                "UID:delivery-2027-GM9999@robuustebibliotheek");
        assertThat(ics()).isEqualTo(ics());
    }

    @Test
    void foldsLongLines() {
        assertThat(ics().split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LONGEST_LINE));
    }

    private String ics() {
        return new String(new GuidePress().make(guide, Format.ICS), StandardCharsets.UTF_8);
    }
}
