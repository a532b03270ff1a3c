package nl.robuustebibliotheek.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds wherever the advisers' work is kept. */
abstract class AdviserStorageContract extends KeptContract {

    @Test
    void keepsEveryRevisionOfAGuideRecordAndRefusesTheOneThatSawAnOlder() {
        StoredGuideRecords records = kept().records();
        records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{\"a\": \"één\"}", Optional.of(0));
        records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{\"a\": 2}", Optional.of(1));

        assertThatThrownBy(() -> records.keep(GuideRecords.Kind.CONTEXT, "GM9999", "{}", Optional.of(1)))
                .isInstanceOf(GuideRecords.RecordChanged.class);
        assertThat(records.find(GuideRecords.Kind.CONTEXT, "GM9999"))
                .contains(new GuideRecords.Kept("GM9999", 2, "{\"a\": 2}"));
        assertThat(records.keys(GuideRecords.Kind.CONTEXT)).containsExactly("GM9999");
        assertThat(records.keys(GuideRecords.Kind.EDITS)).isEmpty();
    }

    @Test
    void keepsInvitationsUntilTheyAreWithdrawnOrForgotten() {
        StoredInvitations invitations = kept().invitations();
        Invitation library = invitation("one", Side.LIBRARY, MORNING);
        Invitation municipality = invitation("two", Side.MUNICIPALITY, MORNING.plusSeconds(9));
        List.of(library, municipality).forEach(invitations::add);

        assertThat(invitations.find("one")).contains(library);
        assertThat(invitations.of("NL-1/GM9999", 2026)).containsExactly(municipality, library);
        assertThat(invitations.of("NL-1/GM9999", 2027)).isEmpty();

        invitations.share("one", Optional.of(MORNING));
        assertThat(invitations.find("one").orElseThrow().showsOthers()).isTrue();
        invitations.share("one", Optional.empty());
        assertThat(invitations.find("one")).contains(library);
        invitations.withdraw("one", MORNING.plusSeconds(60));
        invitations.withdraw("one", MORNING.plusSeconds(90));
        assertThat(invitations.find("one").orElseThrow().expiresAt()).isEqualTo(MORNING.plusSeconds(60));

        invitations.forget(MORNING.plusSeconds(61));
        assertThat(invitations.find("one")).isEmpty();
        assertThat(invitations.find("two")).contains(municipality);
    }

    @Test
    void countsAnswersThatComeAtOnceAndNeverMoreThanMayCome() throws InterruptedException {
        kept().invitations().add(invitation("one", Side.LIBRARY, MORNING));
        AtomicInteger counted = new AtomicInteger();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 12; sender++) {
            StoredInvitations copy = anotherCopy().invitations();
            senders.add(Thread.ofVirtual().start(() -> counted.addAndGet(copy.count("one", 5) ? 1 : 0)));
        }
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(counted).hasValue(5);
        assertThat(kept().invitations().find("one").orElseThrow().changes()).isEqualTo(5);
    }
}
