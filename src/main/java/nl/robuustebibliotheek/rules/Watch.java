package nl.robuustebibliotheek.rules;

import java.time.Duration;
import java.util.List;

import nl.robuustebibliotheek.rules.vocabulary.Calls;

/** Stops a run of rules that goes on for too long, in firings or in time: that cannot be right, whatever came of it. */
final class Watch implements Calls {

    /** Far beyond what rules that only match facts can reach. */
    static final int MOST_FIRINGS = 100_000;
    /** Thousands of times what a run takes. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Calls calls;
    private final List<Rule> rules;
    private final int mostFirings;
    private final long until;
    private int fired;

    Watch(Calls calls, List<Rule> rules) {
        this(calls, rules, MOST_FIRINGS, LONGEST);
    }

    Watch(Calls calls, List<Rule> rules, int mostFirings, Duration longest) {
        this.calls = calls;
        this.rules = rules;
        this.mostFirings = mostFirings;
        this.until = System.nanoTime() + longest.toNanos();
    }

    @Override
    public void fired(String code, Object... because) {
        fired++;
        if (fired >= mostFirings) {
            throw endless(code + " fired as number " + fired);
        }
        if (System.nanoTime() - until > 0) {
            throw endless("they took too long; last fired " + code);
        }
        calls.fired(code, because);
    }

    private IllegalStateException endless(String why) {
        return new IllegalStateException("The rules " + rules.stream().map(Rule::code).toList()
                + " do not come to an end: " + why + ".");
    }
}
