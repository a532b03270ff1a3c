package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** The form as a whole: the page for what somebody pressed, and the submission in what they typed. */
public final class SelfAssessmentForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final Questions questions;
    private final EntryReader entryReader;
    private final EntryWriter entryWriter;
    private final SubmissionReader reader;

    /** @param categories those that there are now, by id */
    public SelfAssessmentForm(SubmissionReader reader, Supplier<Map<String, Text>> categories) {
        this.reader = reader;
        this.questions = new Questions(() -> categories.get().entrySet().stream()
                .map(each -> new Question.Choice(each.getKey(), each.getValue())).toList());
        this.entryReader = new EntryReader(questions);
        this.entryWriter = new EntryWriter(questions);
    }

    /** The first page, with nothing filled in. */
    public String empty(Language language) {
        return new FormPage(questions, Entries.none(language), Section.LIBRARY, List.of()).write();
    }

    /** What a file or a kept submission holds, or nothing when it is no submission at all. */
    public Optional<Entries> entries(byte[] json, Language language) {
        try {
            JsonNode submission = JSON.readTree(json);
            return submission.isObject() ? Optional.of(entryReader.read(submission, language)) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The first page again, with the word that a file cannot be used. */
    public String unreadableFile(Language language) {
        return refused(Entries.none(language), "", List.of(new Problem("", "file-unreadable",
                Words.FILE_UNREADABLE.text())));
    }

    /** The first page again, with the word that no page can carry this file along. */
    public String tooLargeFile(Language language) {
        return refused(Entries.none(language), "", List.of(new Problem("", "file-too-large",
                Words.FILE_TOO_LARGE.text())));
    }

    /** The part where somebody was, with the word that no page can carry all of this along. */
    public String tooMuch(Entries entries, String section) {
        return refused(entries, section, List.of(new Problem("", "too-large", Words.TOO_MUCH.text())));
    }

    public String first(Entries entries) {
        return page(entries, Section.LIBRARY, List.of());
    }

    /** The submission as JSON. */
    public byte[] submission(Entries entries) {
        return JSON.writeValueAsBytes(entryWriter.write(entries).submission());
    }

    /** What keeps it from being assessed, or nothing; to see an outcome everything has to be right. */
    public List<Problem> problems(Entries entries) {
        EntryWriter.Written written = entryWriter.write(entries);
        List<Problem> problems = new ArrayList<>(Required.missing(entries));
        problems.addAll(written.problems());
        Set<String> unread = Set.copyOf(problems.stream().map(Problem::pointer).toList());
        try {
            reader.read(written.submission());
        } catch (InvalidSubmission invalid) {
            OwnFields own = new OwnFields(entries);
            invalid.problems().stream().map(own::placed)
                    .filter(problem -> !unread.contains(problem.pointer()) && !Required.says(problem))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** The page of the part where the first problem is. */
    public String problemsPage(Entries entries, List<Problem> problems) {
        return page(entries, Section.holding(problems.getFirst().pointer()), problems);
    }

    /** What is shown after a button: another part, when this one can be read; more or fewer rows of a list. */
    public String step(Entries entries, String section, String go) {
        Section here = Section.of(section).orElse(Section.LIBRARY);
        String list = go.substring(go.indexOf(':') + 1);
        if (go.startsWith(Addresses.MORE) && Entries.isList(list)) {
            return page(entries.withOneMore(list), here, List.of());
        }
        if (go.startsWith(Addresses.LESS) && Entries.isList(list)) {
            return page(entries.withOneLess(list), here, List.of());
        }
        Section there = Section.of(go).orElse(here);
        List<Problem> problems = there.ordinal() <= here.ordinal() ? List.of()
                : problems(entries).stream().filter(problem -> Section.holding(problem.pointer()) == here).toList();
        return problems.isEmpty() ? page(entries, there, List.of()) : page(entries, here, problems);
    }

    /** An outcome that has not been kept. */
    public String outcome(byte[] answer, Entries entries) {
        return new OutcomePage(JSON.readTree(answer), entries, OutcomePage.Kept.NOT_YET).write();
    }

    /** An outcome that can be had again by its number. */
    public String keptOutcome(byte[] answer, Entries entries) {
        return new OutcomePage(JSON.readTree(answer), entries, OutcomePage.Kept.KEPT).write();
    }

    /** The outcome of a library that does not exist. */
    public String example(byte[] answer, Entries entries) {
        return new OutcomePage(JSON.readTree(answer), entries, OutcomePage.Kept.EXAMPLE).write();
    }

    /** The part where somebody was, with the reason why it does not go on now; nothing typed is lost. */
    public String refused(Entries entries, String section, List<Problem> reasons) {
        return page(entries, Section.of(section).orElse(Section.LIBRARY), reasons);
    }

    private String page(Entries entries, Section section, List<Problem> problems) {
        return new FormPage(questions, entries, section, problems).write();
    }
}
