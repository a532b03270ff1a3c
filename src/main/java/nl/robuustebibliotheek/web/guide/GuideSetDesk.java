package nl.robuustebibliotheek.web.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.Portfolio;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuideName;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.GuideSet;
import nl.robuustebibliotheek.guide.format.SetFile;
import nl.robuustebibliotheek.guide.format.WantedGuide;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.AssessmentUnknown;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.ScenarioDesk;
import nl.robuustebibliotheek.web.TooBusy;
import nl.robuustebibliotheek.web.Workbench;

/** Has all guides of a library, or of a portfolio, written and sent while they are made; each file waits for its own turn. */
@Component
public class GuideSetDesk {

    private static final Logger LOG = LoggerFactory.getLogger(GuideSetDesk.class);
    /** Every set has one file at work or waiting for its turn, so that many sets leave room for assessments. */
    private static final int AT_ONCE = 4;
    private static final Text PORTFOLIO = new Text("portefeuille", "portfolio");

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideRecordDesk records;
    private final Workbench workbench;
    private final ScenarioDesk scenarios;
    private final LiveRelease live;
    private final GuideWriter writer = new GuideWriter();
    private final Semaphore places = new Semaphore(AT_ONCE);

    GuideSetDesk(AssessmentDesk assessments, Guides guides, GuideRecordDesk records, Workbench workbench,
            ScenarioDesk scenarios, LiveRelease live) {
        this.live = live;
        this.scenarios = scenarios;
        this.assessments = assessments;
        this.guides = guides;
        this.records = records;
        this.workbench = workbench;
    }

    /** The guide with this municipality; without one, those with each municipality and, where there are more, with all. */
    Sending ofLibrary(GuideRequest asked) {
        KeptAssessment kept = assessments.find(asked.id());
        Release release = live.release();
        GuideBrief first = workbench.run(() -> refused(() -> brief(kept, asked, asked.municipality(), release)));
        List<Optional<String>> whom = new ArrayList<>(List.of(asked.municipality()));
        if (asked.municipality().isEmpty() && first.submission().municipalities().size() > 1) {
            first.submission().municipalities().stream().map(Municipality::code).map(Optional::of).forEach(whom::add);
        }
        List<WantedGuide> wanted = whom.stream().map(each -> new WantedGuide(Optional.empty(),
                name(each.isEmpty() ? first : first.about(each)),
                () -> workbench.patiently(() -> writer.write(scenarios.inPlace(brief(kept, asked, each, release))))))
                .toList();
        return new Sending(zip(wanted.getFirst().name()),
                new GuideSet(wanted, formats(asked), asked.language(), release.shown()),
                press(asked));
    }

    /** The guides of all talks that the adviser looks after, by library. A talk that cannot be prepared is left out and named. */
    Sending ofPortfolio(GuideRequest asked) {
        List<Portfolio.Entry> entries = records.portfolio().entries();
        if (entries.isEmpty()) {
            throw new InvalidRequest("portfolio-empty", new Text(
                    "Er staan nog geen gesprekken in de portefeuille. Misschien wilt u ze eerst bewaren met PUT.",
                    "There are no talks in the portfolio yet. Maybe you want to keep them first, with PUT."));
        }
        Release release = live.release();
        List<WantedGuide> wanted = workbench
                .run(() -> entries.stream().map(entry -> talk(entry, asked, release)).toList());
        return new Sending(
                String.join("-", PORTFOLIO.in(asked.language()), asked.audience().inFileNames().in(asked.language()),
                        asked.edition().inFileNames().in(asked.language())) + ".zip",
                new GuideSet(wanted, formats(asked), asked.language(), release.shown()), press(asked));
    }

    private WantedGuide talk(Portfolio.Entry entry, GuideRequest asked, Release release) {
        Optional<String> municipality = Optional.of(entry.municipality());
        Supplier<GuideBrief> brief = () -> brief(found(entry), asked, municipality, release);
        try {
            GuideBrief now = brief.get();
            return new WantedGuide(now.submission().library().name().or(now.submission().library()::isil), name(now),
                    () -> workbench.patiently(() -> writer.write(scenarios.inPlace(brief.get()))));
        } catch (InvalidGuideInput gone) {
            return new WantedGuide(Optional.of(entry.assessment()), new GuideName(entry.municipality(),
                    asked.language(), asked.audience(), asked.edition(), guides.today()), () -> {
                        throw gone;
                    });
        }
    }

    private KeptAssessment found(Portfolio.Entry entry) {
        try {
            return assessments.find(entry.assessment());
        } catch (AssessmentUnknown unknown) {
            throw InvalidGuideInput.of("", "assessment-unknown",
                    "Deze beoordeling is er niet meer. Misschien wilt u de bibliotheek om een nieuwe zelfscan vragen.",
                    "This assessment is not there any more. Maybe you want to ask the library for a new self-assessment.");
        }
    }

    /** How many sets are being sent. */
    public int underWay() {
        return AT_ONCE - places.availablePermits();
    }

    /** A set that can be sent; nothing of it is made yet. */
    final class Sending {

        private final String fileName;
        private final GuideSet set;
        private final GuidePress press;

        private Sending(String fileName, GuideSet set, GuidePress press) {
            this.press = press;
            this.fileName = fileName;
            this.set = set;
        }

        String fileName() {
            return fileName;
        }

        /**
         * @param first is done before the first byte, once it is sure that there is a place
         * @throws TooBusy when as many sets are being sent as may be
         */
        void to(OutputStream out, Runnable first) {
            if (!places.tryAcquire()) {
                throw new TooBusy();
            }
            int[] done = new int[1];
            try {
                first.run();
                List<SetFile> all = set.write(out,
                        (document, format) -> workbench.patiently(() -> press.make(document, format)),
                        (files, _) -> done[0] = files);
                LOG.info("A set of {} files was sent, {} of them left out", all.size(),
                        all.stream().filter(SetFile.Failed.class::isInstance).count());
            } catch (IOException gone) {
                LOG.info("Who asked for a set of {} files went away after {}", set.files(), done[0]);
            } catch (CancellationException closing) {
                LOG.info("A set of {} files ends after {}: the program closes", set.files(), done[0]);
            } finally {
                places.release();
            }
        }
    }

    private GuidePress press(GuideRequest asked) {
        return new GuidePress(refused(() -> guides.houseStyles().chosen(asked.houseStyle())));
    }

    private static List<Format> formats(GuideRequest asked) {
        return asked.formats().isEmpty() ? GuideSet.ALL : asked.formats();
    }

    private static String zip(GuideName name) {
        return name.file(Format.HTML).replaceAll("\\.html$", ".zip");
    }

    private GuideName name(GuideBrief brief) {
        return new GuideName(writer.subject(brief), brief.language(), brief.audience(), brief.edition(), brief.date());
    }

    /** In the words of the release with which the set began, also when rules change halfway. */
    private GuideBrief brief(KeptAssessment kept, GuideRequest asked, Optional<String> municipality, Release release) {
        return guides.brief(kept, municipality, asked.audience(), asked.edition(), asked.language(), asked.reader())
                .under(release);
    }

    private static <T> T refused(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidGuideInput invalid) {
            Problem first = invalid.problems().list().getFirst();
            throw new InvalidRequest(first.code(), first.detail());
        }
    }
}
