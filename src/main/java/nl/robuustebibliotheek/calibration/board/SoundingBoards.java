package nl.robuustebibliotheek.calibration.board;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.board.BoardRefused.Reason;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.EntryCode;
import nl.robuustebibliotheek.submission.Nearest;

/** Opens a candidate to a group by a code, takes its remarks in, and keeps what was answered. */
public final class SoundingBoards {

    private static final int MOST_COMPILED = 2;

    private final RuleSets ruleSets;
    private final RuleSetArchive archive;
    private final SoundingBoardArchive boards;
    private final ReleaseReader reader;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<String, Release> compiled = new LinkedHashMap<>(4, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Release> eldest) {
            return size() > MOST_COMPILED;
        }
    };

    public SoundingBoards(RuleSets ruleSets, RuleSetArchive archive, SoundingBoardArchive boards,
            ReleaseReader reader, Clock clock) {
        this.ruleSets = ruleSets;
        this.archive = archive;
        this.boards = boards;
        this.reader = reader;
        this.clock = clock;
        this.random = new SecureRandom();
    }

    /** A board that was opened, with the code that is shown only now. */
    public record Opened(SoundingBoard board, String code) {}

    /**
     * Opens what lies in the folders now.
     *
     * @throws BoardRefused when nothing lies there but what judges already, or it is not good
     */
    public Opened open(String title, String by, Duration howLong) {
        RuleSets.Candidate candidate = ruleSets.candidate().orElseThrow(() -> new BoardRefused(Reason.NOTHING_TO_TRY,
                "", "no-candidate",
                "Er is niets om te proberen: in de mappen ligt wat al geldt, of het is niet goed. "
                        + "Misschien zegt /v1/rule-sets waarom.",
                "There is nothing to try: the folders hold what judges already, or it is not good. "
                        + "Maybe /v1/rule-sets says why."));
        archive.keep(candidate.files(), clock.instant());
        EntryCode code = EntryCode.made(random);
        SoundingBoard board = new SoundingBoard(UUID.randomUUID().toString(), title, candidate.release().hash(), by,
                clock.instant(), clock.instant().plus(howLong), code.hash());
        boards.add(board);
        return new Opened(board, code.text());
    }

    public List<SoundingBoard> all() {
        return boards.all();
    }

    /** @throws BoardRefused when there is no such board */
    public SoundingBoard find(String id) {
        return boards.find(id).orElseThrow(() -> new BoardRefused(Reason.UNKNOWN, "", "sounding-board-unknown",
                "Deze klankbordgroep is er niet. Misschien is het nummer niet helemaal overgenomen.",
                "There is no such sounding board. Maybe the number was not copied whole."));
    }

    /** @throws BoardRefused when the code is not this board's, or its time is over */
    public SoundingBoard enter(String id, Optional<String> code) {
        SoundingBoard board = find(id);
        if (code.isEmpty() || !new EntryCode(code.get()).is(board.codeHash())) {
            throw new BoardRefused(Reason.WRONG_CODE, "", "sounding-board-code",
                    "Hiervoor is de code van de klankbordgroep nodig. Misschien ontbreekt er een teken.",
                    "This takes the code of the sounding board. Maybe a character is missing.");
        }
        if (!board.isOpen(clock.instant())) {
            throw new BoardRefused(Reason.CLOSED, "", "sounding-board-closed",
                    "Deze klankbordgroep is afgelopen. Misschien komt er een nieuwe; vraag het de projectgroep.",
                    "This sounding board is over. Maybe there will be a new one; ask the project team.");
        }
        return board;
    }

    /** The rule set that a board tries, ready to judge. */
    public Release release(SoundingBoard board) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(board.hash(), hash -> {
                PolicyFiles files = archive.files(hash).orElseThrow();
                return reader.read(files, ReleaseReader.unreleased(hash), Compiling.WHEN_NEEDED);
            });
        }
    }

    /** Everything that a remark can be about. */
    public List<String> codes(SoundingBoard board, Remark.About about) {
        return KnownCodes.of(release(board), about);
    }

    public void close(SoundingBoard board) {
        boards.close(board.id(), clock.instant());
    }

    public List<Remark> remarks(SoundingBoard board) {
        return boards.remarks(board.id());
    }

    /** @throws BoardRefused when the candidate has no such rule, norm, text or category */
    public Remark remark(SoundingBoard board, Remark.About about, String code, String by, String text) {
        List<String> known = KnownCodes.of(release(board), about);
        if (!known.contains(code)) {
            String near = Nearest.to(code, known).orElse(known.isEmpty() ? "" : known.getFirst());
            throw new BoardRefused(Reason.INVALID, "/code", "code-unknown",
                    "%s staat niet in deze versie. Misschien bedoelt u %s.".formatted(code, near),
                    "%s is not in this rule set. Maybe you mean %s.".formatted(code, near));
        }
        return boards.add(new Remark(board.id(), 0, about, code, by, text, clock.instant(), Optional.empty()));
    }

    /** @throws BoardRefused when there is no such remark, or it is put aside without a reason */
    public Remark reply(SoundingBoard board, int number, Remark.Outcome outcome, String because, String by) {
        Remark remark = remarks(board).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new BoardRefused(Reason.UNKNOWN, "", "remark-unknown",
                        "Deze opmerking is er niet.", "There is no such remark."));
        if (outcome == Remark.Outcome.NOT && because.isBlank()) {
            throw new BoardRefused(Reason.INVALID, "/because", "missing-field",
                    "Wie een opmerking niet overneemt, zegt waarom.", "Who does not take a remark over says why.");
        }
        Remark.Reply reply = new Remark.Reply(outcome, because, by, clock.instant());
        boards.reply(board.id(), number, reply);
        return new Remark(remark.board(), number, remark.about(), remark.code(), remark.by(), remark.text(),
                remark.at(), Optional.of(reply));
    }

    /** The remarks of the boards that were opened since the release before this one. */
    public List<Remark> remarksOn(Released release, Optional<Released> previous) {
        Instant since = previous.map(Released::at).orElse(Instant.EPOCH);
        return boards.all().stream().filter(board -> !board.openedAt().isBefore(since)
                && !board.openedAt().isAfter(release.at())).flatMap(board -> remarks(board).stream()).toList();
    }
}
