package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Part;

/** Text that can be pasted into documents being written. */
final class PassagesChapter implements Chapter {

    @Override
    public String key() {
        return "passages";
    }

    @Override
    public Set<Audience> audiences() {
        return Set.of(Audience.OFFICIAL, Audience.OTHER_OFFICIAL, Audience.ALDERMAN, Audience.OTHER_ALDERMAN);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("passages.intro"));
        Optional<BigDecimal> hours = StoryChapter.hours(telling.provision());
        Optional<Integer> locations = telling.provision().locations().map(List::size);
        if (hours.isPresent() && locations.filter(count -> count > 0).isPresent()) {
            parts.add(passage(telling, "budget", "where", where(telling), "hours",
                    telling.teller().number(hours.get(), 1), "locations", locations(telling, locations.get()),
                    "kinds", kinds(telling, hours.get())));
        }
        telling.brief().submission().partners().ifPresent(partners -> parts.add(passage(telling, "policy", "partners",
                Long.toString(partners.stream().map(each -> each.kind()).distinct().count()))));
        parts.add(passage(telling, "framework"));
        if (ElectionTime.of(telling.brief()).isPresent()) {
            parts.add(passage(telling, "transfer"));
        }
        return parts;
    }

    private static String where(Telling telling) {
        return telling.brief().isForSeveral() ? telling.say("passages.everywhere")
                : telling.brief().about().getFirst().name();
    }

    private static String locations(Telling telling, int count) {
        return count == 1 ? telling.say("passages.one-location")
                : telling.say("passages.locations", "count", Integer.toString(count));
    }

    /** Which of the hours somebody is there: hours alone say nothing of help. */
    private static String kinds(Telling telling, BigDecimal hours) {
        BigDecimal staffed = StoryChapter.staffed(telling.provision()).orElse(hours);
        return staffed.compareTo(hours) == 0 ? telling.say("passages.always-staffed")
                : telling.say("passages.partly-staffed", "staffed", telling.teller().number(staffed, 1), "unstaffed",
                        telling.teller().number(hours.subtract(staffed), 1));
    }

    private static Part passage(Telling telling, String key, String... namesAndValues) {
        return new Part.Passage(telling.say("passages." + key + "-title"), telling.say("passages." + key + "-for"),
                List.of(telling.teller().line("passages." + key, namesAndValues)));
    }
}
