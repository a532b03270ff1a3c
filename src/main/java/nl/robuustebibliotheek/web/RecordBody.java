package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.robuustebibliotheek.guide.GuideJson;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.submission.Text;

/** Reads what an adviser sends, never more than there may be. */
public final class RecordBody {

    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");

    private RecordBody() {}

    public static byte[] json(HttpServletRequest request) {
        return read(request, GuideJson.MOST_BYTES);
    }

    public static byte[] file(HttpServletRequest request) {
        return read(request, PolicyTextReader.MOST_BYTES);
    }

    private static byte[] read(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most + 1);
        } catch (IOException broken) {
            throw new InvalidRequest("body-incomplete",
                    new Text("Wat u stuurde kwam niet helemaal binnen. Misschien lukt het als u het nog eens stuurt.",
                            "What you sent did not arrive whole. Maybe it works when you send it again."));
        }
    }

    /** The revision that the adviser changed, from {@code If-Match}; nothing when it may be any. */
    public static Optional<Integer> seen(HttpServletRequest request) {
        if ("*".equals(request.getHeader("If-None-Match"))) {
            return Optional.of(0);
        }
        String match = request.getHeader("If-Match");
        if (match == null || match.equals("*")) {
            return Optional.empty();
        }
        Matcher revision = REVISION.matcher(match);
        if (!revision.matches()) {
            throw new InvalidRequest("if-match",
                    new Text(
                            "If-Match is de ETag van wat u hebt gelezen, zoals \"3\". Misschien ontbreken de aanhalingstekens.",
                            "If-Match is the ETag of what you read, such as \"3\". Maybe the quotation marks are missing."));
        }
        return Optional.of(Integer.valueOf(revision.group(1)));
    }

    /** What is kept, with its revision. */
    public static ResponseEntity<byte[]> kept(Kept kept) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .eTag('"' + Integer.toString(kept.revision()) + '"')
                .body(kept.document().getBytes(StandardCharsets.UTF_8));
    }
}
