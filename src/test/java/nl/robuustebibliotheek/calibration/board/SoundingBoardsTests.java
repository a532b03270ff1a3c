package nl.robuustebibliotheek.calibration.board;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.board.BoardRefused.Reason;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetObserver;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.Shelf;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SoundingBoardsTests {

    private static final Instant OPENED = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @TempDir
    private Path root;
    private final Hands clock = new Hands();
    private SoundingBoards boards;

    /** A clock that the test moves. */
    private static final class Hands extends Clock {

        private Instant now = OPENED;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Something judges, and something else lies in the folders to try. */
    @BeforeEach
    void release() {
        SmallFolders folders = SmallFolders.write(root, "1.8");
        Shelf shelf = new Shelf();
        PolicyFiles files = PolicyFiles.read(folders.folders().rules(), folders.folders().categories());
        Released first = new Released("1.0.0", files.hash(), OPENED, "A. Voorbeeld", "why", "item 4",
                LocalDate.of(2026, 11, 30), "B. Voorbeeld", Optional.empty());
        shelf.keep(files, OPENED);
        shelf.add(first, "{}");
        shelf.activate(new Activation(1, "1.0.0", first.hash(), OPENED, "A. Voorbeeld", "why"));
        ReleaseReader reader = new ReleaseReader(new Fields());
        RuleSets ruleSets = new RuleSets(reader, folders.folders(), shelf, clock, RuleSetObserver.NONE);
        folders.minimum("2.0");
        ruleSets.look();
        ruleSets.look();
        boards = new SoundingBoards(ruleSets, shelf, new Rack(), reader, clock);
    }

    @Test
    void letsAGroupInByItsCodeUntilItsTimeIsOver() {
        SoundingBoards.Opened opened = boards.open("Klankbord", "A. Voorbeeld", FORTNIGHT);
        String id = opened.board().id();
        Optional<String> code = Optional.of(opened.code());

        assertThat(opened.board().expiresAt()).isEqualTo(OPENED.plus(FORTNIGHT));
        clock.now = OPENED.plus(FORTNIGHT).minusMillis(1);
        assertThat(boards.enter(id, code).hash()).isEqualTo(opened.board().hash());
        clock.now = OPENED.plus(FORTNIGHT);
        refuses(Reason.CLOSED, id, code);
        clock.now = OPENED.plus(FORTNIGHT).plus(Duration.ofDays(365));
        refuses(Reason.CLOSED, id, code);
    }

    @Test
    void saysNothingOfItsTimeToWhoHasNoCode() {
        SoundingBoards.Opened opened = boards.open("Klankbord", "A. Voorbeeld", FORTNIGHT);
        clock.now = OPENED.plus(FORTNIGHT);

        refuses(Reason.WRONG_CODE, opened.board().id(), Optional.empty());
        refuses(Reason.WRONG_CODE, opened.board().id(), Optional.of("AAAAA-AAAAA-AAAAA-AAAAA"));
    }

    @Test
    void closesBeforeItsTimeWhenTheProjectTeamSaysSo() {
        SoundingBoards.Opened opened = boards.open("Klankbord", "A. Voorbeeld", FORTNIGHT);
        Optional<String> typed = Optional.of(opened.code().toLowerCase(Locale.ROOT).replace("-", " "));
        clock.now = OPENED.plusSeconds(60);
        assertThat(boards.enter(opened.board().id(), typed).title()).isEqualTo("Klankbord");

        boards.close(opened.board());

        refuses(Reason.CLOSED, opened.board().id(), typed);
    }

    private void refuses(Reason reason, String id, Optional<String> code) {
        assertThatThrownBy(() -> boards.enter(id, code)).isInstanceOfSatisfying(BoardRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Boards in memory; remarks are no part of this test. */
    private static final class Rack implements SoundingBoardArchive {

        private final Map<String, SoundingBoard> boards = new LinkedHashMap<>();

        @Override
        public void add(SoundingBoard board) {
            boards.put(board.id(), board);
        }

        @Override
        public Optional<SoundingBoard> find(String id) {
            return Optional.ofNullable(boards.get(id));
        }

        @Override
        public List<SoundingBoard> all() {
            return List.copyOf(boards.values());
        }

        @Override
        public void close(String id, Instant at) {
            boards.computeIfPresent(id, (_, board) -> new SoundingBoard(id, board.title(), board.hash(),
                    board.openedBy(), board.openedAt(), at, board.codeHash()));
        }

        @Override
        public Remark add(Remark remark) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Remark> remarks(String board) {
            return List.of();
        }

        @Override
        public void reply(String board, int number, Remark.Reply reply) {
            throw new UnsupportedOperationException();
        }
    }
}
