package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** A small JSON object of texts that somebody filled in; {@link #check()} says everything that is wrong at once. */
public final class Form {

    private static final int MOST_BYTES = 1 << 16;
    private static final int LONGEST = 4_000;
    private static final Text TOO_LARGE = new Text(
            "Dit is meer dan 64 KiB. Misschien staat er iets in dat er niet in hoort.",
            "This is more than 64 KiB. Maybe there is something in it that does not belong there.");
    /** The one number that pages ask. */
    private static final String DAYS = "days";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final JsonNode json;
    private final Set<String> asked = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Form(JsonNode json) {
        this.json = json;
    }

    /** @throws Refusal when it is no JSON object */
    public static Form of(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new ContentTooLarge(TOO_LARGE);
            }
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return new Form(json);
            }
        } catch (IOException | JacksonException unreadable) {
            throw notAnObject();
        }
        throw notAnObject();
    }

    /** What was filled in on a page; an empty field is one that was left out. */
    static Form ofPage(HttpServletRequest request) {
        ObjectNode json = JSON.createObjectNode();
        request.getParameterMap().forEach((name, values) -> {
            String value = values[0].strip();
            if (name.equals(DAYS) && value.matches("[0-9]{1,4}")) {
                json.put(name, Integer.parseInt(value));
            } else if (!name.equals(PageLanguage.PARAMETER) && !value.isEmpty()) {
                json.put(name, value);
            }
        });
        return new Form(json);
    }

    private static InvalidRequest notAnObject() {
        return new InvalidRequest("object-expected", new Text(
                "Stuur een JSON-object. Misschien ontbreekt er een aanhalingsteken of een accolade.",
                "Send a JSON object. Maybe a quote or a brace is missing."));
    }

    /** A text that has to be there. */
    public String text(String name) {
        Optional<String> text = optional(name);
        if (text.isEmpty() && !json.has(name)) {
            add(name, "missing-field", "Dit veld ontbreekt: %s.".formatted(name),
                    "This field is missing: %s.".formatted(name));
        }
        return text.orElse("");
    }

    public Optional<String> optional(String name) {
        asked.add(name);
        JsonNode node = json.path(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        String text = node.isString() ? node.stringValue().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            add(name, "text-expected", "Hier hoort een tekst van 1 tot %d tekens.".formatted(LONGEST),
                    "This has to be a text of 1 to %d characters.".formatted(LONGEST));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A name that has to be there; shorter than a text. */
    public String name(String name) {
        String text = text(name);
        if (text.length() > 200) {
            add(name, "text-expected", "Een naam is hoogstens 200 tekens.", "A name has 200 characters at most.");
        }
        return text;
    }

    public LocalDate date(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            add(name, "date-expected", "Hier hoort een datum zoals 2026-11-30.",
                    "This has to be a date such as 2026-11-30.");
            return LocalDate.EPOCH;
        }
    }

    public int number(String name, int least, int most, int usual) {
        asked.add(name);
        JsonNode node = json.path(name);
        if (node.isMissingNode()) {
            return usual;
        }
        int number = node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : Integer.MIN_VALUE;
        if (number < least || number > most) {
            add(name, "number-expected", "Hier hoort een heel getal van %d tot en met %d.".formatted(least, most),
                    "This has to be a whole number from %d to %d.".formatted(least, most));
            return usual;
        }
        return number;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        String text = text(name);
        List<E> all = Arrays.asList(of.getEnumConstants());
        return all.stream().filter(each -> each.name().equals(text)).findFirst().orElseGet(() -> {
            if (!text.isEmpty()) {
                add(name, "unknown-choice", "Kies een van deze: %s.".formatted(all),
                        "Choose one of these: %s.".formatted(all));
            }
            return all.getFirst();
        });
    }

    /** @throws Refusal when something was missing, wrong or not asked for */
    public void check() {
        for (String name : json.propertyNames()) {
            if (!asked.contains(name)) {
                String near = Nearest.to(name, asked).orElse(String.join(", ", asked));
                add(name, "unknown-field", "Dit veld kennen we hier niet. Misschien bedoelt u %s.".formatted(near),
                        "This field is not known here. Maybe you mean %s.".formatted(near));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private void add(String name, String code, String nl, String en) {
        problems.add(new Problem("/" + name, code, new Text(nl, en)));
    }

    /** What was filled in cannot be used. */
    public static final class Refused extends Refusal {

        private static final long serialVersionUID = 1;

        public Refused(List<Problem> problems) {
            this(ProblemKind.BAD_REQUEST, problems);
        }

        public Refused(ProblemKind kind, List<Problem> problems) {
            super(ApiProblem.of(kind, detail(problems), problems));
        }

        private static Text detail(List<Problem> problems) {
            return problems.size() == 1
                    ? problems.getFirst().detail()
                    : new Text(problems.size() + " dingen kloppen niet; ze staan in errors.",
                            problems.size() + " things are not right; they are in errors.");
        }
    }
}
