package nl.robuustebibliotheek.rules;

/** How many values a call asks. */
final class Shape {

    private Shape() {}

    static void values(Rule rule, int count, RuleProblems problems) {
        Call call = rule.call();
        if (call.values().size() == count && call.qualifiers().isEmpty()) {
            return;
        }
        Place place = call.values().size() > count
                ? call.placeOf(count)
                : call.qualifiers().isEmpty() ? call.place() : call.qualifiers().getFirst().place();
        problems.add(place, rule.ref().name(), Mistake.ARGUMENTS,
                call.verb() + " vraagt " + count
                        + " waarde(n) tussen de haakjes en niets erachter. Misschien kan hier iets weg.",
                call.verb() + " asks " + count
                        + " value(s) between its brackets and nothing behind. Maybe something here can go.");
    }
}
