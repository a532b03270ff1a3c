package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.submission.Language;

/** The moments as whole days in a calendar; each keeps its identity, so that a newer file replaces what an older one brought. */
final class CalendarWriter implements DocumentWriter {

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Robuuste bibliotheek//Gespreksleidraad//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", document.title()));
        Figures.moments(document).forEach(moment -> calendar.add(event(moment, document)));
        // It closes what it writes to
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent event(Moment moment, GuideDocument document) {
        Language language = document.language();
        VEvent event = new VEvent(false);
        event.add(new Uid(moment.uid()));
        event.add(new DtStamp(document.stamp().date().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new DtStart<>(moment.date()));
        // The end of a whole day is the day after
        event.add(new DtEnd<>(moment.until().orElse(moment.date()).plusDays(1)));
        event.add(new Summary(Markup.readable(moment.title())));
        event.add(new Description(Markup.readable("%s\n%s: %s\n\n%s".formatted(moment.description(),
                Label.WHO.in(language), moment.who(), String.join("\n", Frame.colophon(document, Look.USUAL))))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
