package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Tells what was submitted at a place: its name, the answer, how sure the library is of it and where it found it. */
final class FieldExplainer {

    private static final Pattern LOCATION = Pattern.compile("/proximity/locations/(\\d+)(/opening)?");
    private static final OpeningHours ALL_WEEK = OpeningHours.ofTheWeek(Set.of());
    private static final OpeningHours FOR_EVERYONE = ALL_WEEK.forWhom(Set.of(Entry.EVERYONE));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text NOTHING = new Text("niet ingevuld", "not filled in");

    private final Fields fields;
    private final Submission submission;
    private final FieldNames names;

    FieldExplainer(Fields fields, Submission submission) {
        this.fields = fields;
        this.submission = submission;
        this.names = new FieldNames(fields, submission);
    }

    Text name(String pointer) {
        return location(pointer).filter(_ -> !pointer.endsWith("/opening"))
                .map(location -> new Text(location.name(), location.name())).orElseGet(() -> names.of(pointer));
    }

    Explanation field(String pointer) {
        return Explanation.of(Kind.FIELD, name(pointer), said(pointer)).at(pointer);
    }

    Explanation missing(String pointer) {
        return Explanation.of(Kind.MISSING, name(pointer), said(pointer)).at(pointer);
    }

    private Text said(String pointer) {
        Optional<Location> location = location(pointer);
        if (location.isPresent()) {
            return pointer.endsWith("/opening") ? opening(location.get()) : type(location.get());
        }
        return switch (submission.answer(pointer)) {
            case Answer.Amount amount -> amount(amount, fields.find(pointer));
            case Answer.Choice(boolean yes, Quality quality, Optional<String> source) -> sourced(
                    quality(yes ? new Text("ja", "yes") : new Text("nee", "no"), quality), source);
            case Answer.Unknown(boolean help) -> help
                    ? new Text("nog niet bekend; de bibliotheek vraagt hulp",
                            "not known yet; the library asks for help")
                    : new Text("nog niet bekend", "not known yet");
            case Answer.Missing _ -> NOTHING;
            case Answer.NothingLeft _ -> new Text("niets meer over", "nothing left");
            case Answer.NotApplicable(String why) -> new Text("niet van toepassing: " + why, "not applicable: " + why);
            case Answer.ByPartner(String who) -> new Text("door een partner: " + who, "by a partner: " + who);
        };
    }

    private Optional<Location> location(String pointer) {
        Matcher matcher = LOCATION.matcher(pointer);
        return matcher.matches()
                ? submission.locations().map(all -> all.get(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    private static Text opening(Location location) {
        return location.opening().map(FieldExplainer::opening).orElse(NOTHING);
    }

    private static Text opening(List<OpeningInterval> opening) {
        BigDecimal hours = ALL_WEEK.covered(opening);
        Text open = Numbers.plain(hours, 2).followedBy(new Text("uur per week open", "hours a week open"));
        BigDecimal forMembers = hours.subtract(FOR_EVERYONE.covered(opening));
        if (forMembers.signum() == 0) {
            return open;
        }
        Text members = Numbers.plain(forMembers, 2);
        return new Text(open.nl() + ", waarvan " + members.nl() + " uur alleen voor leden",
                open.en() + ", of which " + members.en() + " hours for members only");
    }

    private static Text type(Location location) {
        return switch (location.type()) {
            case FULL -> new Text("volwaardige bibliotheek", "full library");
            case SERVICE_POINT -> new Text("servicepunt", "service point");
            case MINI_SERVICE_POINT -> new Text("miniservicepunt", "mini service point");
            case BUS -> new Text("bibliobus", "library bus");
            case SELF_SERVICE -> new Text("zelfbediening", "self-service");
            case PICK_UP -> new Text("afhaalpunt", "pick-up point");
        };
    }

    private static Text amount(Answer.Amount amount, Optional<Field> field) {
        Text value = number(amount.value(), field);
        if (amount.low().compareTo(amount.high()) != 0) {
            Text low = number(amount.low(), field);
            Text high = number(amount.high(), field);
            value = value.followedBy(new Text("(tussen %s en %s)".formatted(low.nl(), high.nl()),
                    "(between %s and %s)".formatted(low.en(), high.en())));
        }
        Text told = quality(value, amount.quality());
        if (amount.notAttributable().isPresent()) {
            Text part = number(amount.notAttributable().get(), field);
            told = new Text(told.nl() + ", waarvan " + part.nl() + " niet van de bibliotheek",
                    told.en() + ", of which " + part.en() + " not the library's");
        }
        return sourced(told, amount.source());
    }

    private static Text number(BigDecimal number, Optional<Field> field) {
        Field.Kind kind = field.map(Field::kind).orElse(Field.Kind.QUANTITY);
        return switch (kind) {
            case EURO, SIGNED_EURO -> {
                Text plain = Numbers.plain(number, 2);
                yield new Text("€ " + plain.nl(), "€ " + plain.en());
            }
            case SHARE -> {
                Text percent = Numbers.plain(number.multiply(HUNDRED), 2);
                yield new Text(percent.nl() + "%", percent.en() + "%");
            }
            default -> Numbers.plain(number, 4);
        };
    }

    private static Text quality(Text value, Quality quality) {
        return switch (quality) {
            case EXACT -> value;
            case ESTIMATED -> new Text(value.nl() + ", een schatting", value.en() + ", an estimate");
            case AUDITED -> new Text(value.nl() + ", door een accountant gecontroleerd",
                    value.en() + ", checked by an accountant");
        };
    }

    private static Text sourced(Text value, Optional<String> source) {
        return source.map(from -> new Text("%s; bron: %s".formatted(value.nl(), from),
                "%s; source: %s".formatted(value.en(), from))).orElse(value);
    }
}
