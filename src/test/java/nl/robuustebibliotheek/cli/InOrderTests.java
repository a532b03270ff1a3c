package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InOrderTests {

    @Test
    void keepsTheOrderWhileTheFirstTakesLongest() {
        List<Integer> taken = new ArrayList<>();

        new InOrder(4).run(IntStream.range(0, 100).iterator(), InOrderTests::slowWhenEven, taken::add);

        assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void takesNoMoreAheadThanAFew() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<Integer> items = IntStream.generate(asked::incrementAndGet).limit(200).iterator();

        new InOrder(2).run(items, item -> item, _ -> {
            furthest.accumulateAndGet(asked.get() - taken.incrementAndGet(), Math::max);
            return true;
        });

        assertThat(taken).hasValue(200);
        assertThat(furthest.get()).isLessThanOrEqualTo(9);
    }

    @Test
    void stopsWhenNoMoreIsWanted() {
        List<Integer> taken = new ArrayList<>();

        new InOrder(2).run(IntStream.iterate(0, each -> each + 1).iterator(), item -> item, item -> {
            taken.add(item);
            return taken.size() < 3;
        });

        assertThat(taken).containsExactly(0, 1, 2);
    }

    @Test
    void handsOnWhatWentWrong() {
        assertThatThrownBy(() -> new InOrder(2).run(List.of(1).iterator(), _ -> {
            throw new IllegalArgumentException("one");
        }, _ -> true)).isInstanceOf(IllegalArgumentException.class).hasMessage("one");
    }

    private static int slowWhenEven(int item) {
        if (item % 2 == 0) {
            Thread.yield();
        }
        return item;
    }
}
