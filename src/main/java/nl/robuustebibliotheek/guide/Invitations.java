package nl.robuustebibliotheek.guide;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.InvitationRefused.Reason;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.InvitationArchive;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.submission.EntryCode;

/** Asks library and municipality how they see the building blocks; what they say lands in the round. */
public final class Invitations {

    /** Every change is a revision that stays: far more than anybody needs, and no way to fill a disk. */
    static final int MOST_CHANGES = 100;
    private static final Duration REMEMBERED = Duration.ofDays(90);
    /** Others may keep the same round at the same moment. */
    private static final int TRIES = 10;

    private final InvitationArchive archive;
    private final GuideRecords records;
    private final Guides guides;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    public Invitations(InvitationArchive archive, GuideRecords records, Guides guides, Clock clock) {
        this.archive = archive;
        this.records = records;
        this.guides = guides;
        this.clock = clock;
    }

    /** An invitation with the code that is shown only now. */
    public record Invited(Invitation invitation, String code) {}

    /** What the side that is invited says, and what lies in the round at that moment. */
    public record Answers(Invitation invitation, Round round) {

        public List<View> own() {
            return round.views(invitation.side());
        }

        /** Nothing until the adviser says so. */
        public List<View> ofOthers() {
            return invitation.showsOthers()
                    ? round.views().stream().filter(view -> view.by() != invitation.side()).toList()
                    : List.of();
        }
    }

    public Invited invite(GuideBrief brief, int year, Side side, Duration howLong) {
        Instant now = clock.instant();
        archive.forget(now.minus(REMEMBERED));
        EntryCode code = EntryCode.made(random);
        Invitation invitation = new Invitation(UUID.randomUUID().toString(),
                Guides.key(brief.submission(), brief.municipality()), brief.municipality().orElseThrow(), year, side,
                brief.submission().library().name().orElse(""), new GuideWriter().subject(brief), now,
                now.plus(howLong), code.hash(), 0, Optional.empty());
        archive.add(invitation);
        return new Invited(invitation, code.text());
    }

    /** Those for this round that are not over, the newest first. */
    public List<Invitation> open(GuideBrief brief, int year) {
        return archive.of(Guides.key(brief.submission(), brief.municipality()), year).stream()
                .filter(each -> each.isOpen(clock.instant())).toList();
    }

    public void withdraw(Invitation invitation) {
        archive.withdraw(invitation.id(), clock.instant());
    }

    /** Whether whoever is invited also sees what the others say. */
    public void share(Invitation invitation, boolean shared) {
        archive.share(invitation.id(), shared ? Optional.of(clock.instant()) : Optional.empty());
    }

    /** @throws InvitationRefused when there is no such invitation */
    public Invitation find(String id) {
        return archive.find(id).orElseThrow(() -> new InvitationRefused(Reason.UNKNOWN));
    }

    /** @throws InvitationRefused when the code is not this invitation's, or its time is over */
    public Answers enter(String id, String code) {
        Invitation invitation = find(id);
        if (!new EntryCode(code).is(invitation.codeHash())) {
            throw new InvitationRefused(Reason.WRONG_CODE);
        }
        if (!invitation.isOpen(clock.instant())) {
            throw new InvitationRefused(Reason.OVER);
        }
        return new Answers(invitation, kept(invitation).round());
    }

    /**
     * Puts what one side says into the round, in the place of what it had said when the page was made.
     *
     * @return how it stands then
     * @throws RecordChanged when somebody else of the same side said something in the meantime; nothing is kept then
     * @throws InvitationRefused when it was changed too often
     */
    public Answers answer(Answers before, List<View> said) {
        Invitation invitation = before.invitation();
        if (said.equals(before.own())) {
            return before;
        }
        if (!archive.count(invitation.id(), MOST_CHANGES)) {
            throw new InvitationRefused(Reason.TOO_OFTEN);
        }
        for (int left = TRIES; left > 0; left--) {
            KeptRound now = kept(invitation);
            if (!now.round().views(invitation.side()).equals(before.own())) {
                throw new RecordChanged();
            }
            if (isKept(invitation, now.round().seen(invitation.side(), said), now.revision())) {
                return again(before);
            }
        }
        throw new RecordChanged();
    }

    /** How it stands now. */
    public Answers again(Answers before) {
        return new Answers(before.invitation(), kept(before.invitation()).round());
    }

    private boolean isKept(Invitation invitation, Round round, int revision) {
        try {
            records.keep(Kind.ROUND, key(invitation), guides.rounds().write(round), Optional.of(revision));
            return true;
        } catch (RecordChanged another) {
            return false;
        }
    }

    private record KeptRound(Round round, int revision) {}

    private KeptRound kept(Invitation invitation) {
        Optional<Kept> own = records.find(Kind.ROUND, key(invitation));
        return own.map(kept -> new KeptRound(guides.rounds().readKept(kept.document()), kept.revision()))
                .orElseGet(() -> new KeptRound(guides.round(invitation.round(), invitation.year())
                        .orElseGet(() -> Round.empty(invitation.municipality(), invitation.year())), 0));
    }

    private static String key(Invitation invitation) {
        return invitation.round() + "/" + invitation.year();
    }
}
