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
            parts.add(passage(telling, "budget", "hours", telling.teller().number(hours.get(), 1), "locations",
                    Integer.toString(locations.get())));
        }
        telling.brief().submission().partners().ifPresent(partners -> parts.add(passage(telling, "policy", "partners",
                Long.toString(partners.stream().map(each -> each.kind()).distinct().count()))));
        parts.add(passage(telling, "framework"));
        return parts;
    }

    private static Part passage(Telling telling, String key, String... namesAndValues) {
        return new Part.Passage(telling.say("passages." + key + "-title"), telling.say("passages." + key + "-for"),
                List.of(telling.teller().line("passages." + key, namesAndValues)));
    }
}
