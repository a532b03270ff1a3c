package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** What a person calls a place in a submission, such as "aantal vrijwilligers" or "openingstijden (Centrum)". */
final class FieldNames {

    private static final Pattern MUNICIPALITY = Pattern.compile("/municipalities/(\\d+)/.*");
    private static final Pattern LOCATION = Pattern.compile("/proximity/locations/(\\d+)(/.*)?");

    private final Fields fields;
    private final Submission submission;

    FieldNames(Fields fields, Submission submission) {
        this.fields = fields;
        this.submission = submission;
    }

    Text of(String pointer) {
        Text label = fields.find(pointer).map(field -> field.label()).orElse(new Text(pointer, pointer));
        Matcher municipality = MUNICIPALITY.matcher(pointer);
        if (municipality.matches()) {
            return of(label, submission.municipalities().get(Integer.parseInt(municipality.group(1))).name());
        }
        Matcher location = LOCATION.matcher(pointer);
        if (location.matches()) {
            int index = Integer.parseInt(location.group(1));
            return of(label, submission.locations().map(all -> all.get(index).name()).orElse(""));
        }
        return label;
    }

    private static Text of(Text label, String name) {
        return new Text(label.nl() + " (" + name + ")", label.en() + " (" + name + ")");
    }

    /** Up to three of these, in a sentence. */
    Text few(List<String> pointers) {
        List<Text> names = pointers.stream().limit(3).map(this::of).distinct().toList();
        int more = pointers.size() - names.size();
        String nl = String.join("; ", names.stream().map(Text::nl).toList());
        String en = String.join("; ", names.stream().map(Text::en).toList());
        return more <= 0 ? new Text(nl, en) : new Text(nl + " en nog " + more, en + " and " + more + " more");
    }
}
