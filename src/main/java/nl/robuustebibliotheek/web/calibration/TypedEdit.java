package nl.robuustebibliotheek.web.calibration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.submission.Text;

/**
 * What somebody filled in beside a change of rules or data.
 *
 * @param seen the hash of the file that the page was opened with
 * @param tried what was tried before, by its hash
 * @param keep whether it is to be kept
 */
public record TypedEdit(String seen, String tried, String by, String why, boolean keep) {

    static final String SEEN = "seen";
    static final String TRIED = "tried";
    static final String BY = "by";
    static final String WHY = "why";
    static final String KEEP = "keep";
    static final String TRY = "try";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 4_000;

    static TypedEdit of(HttpServletRequest request) {
        return new TypedEdit(field(request, SEEN), field(request, TRIED), field(request, BY), field(request, WHY),
                field(request, "go").equals(KEEP));
    }

    /** Exactly as it was sent, but for its ends of lines. */
    static String text(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("text")).orElse("").replace("\r\n", "\n");
    }

    static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    public static String hash(String tried) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(tried.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Edit.Reason reason() {
        return new Edit.Reason(by, why);
    }

    /** What is still to be filled in before it can be kept. */
    List<Text> missing() {
        List<Text> missing = new ArrayList<>();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            missing.add(new Text("Vul uw naam of functie in, in hoogstens 200 tekens.",
                    "Fill in your name or function, in 200 characters at most."));
        }
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            missing.add(new Text("Vul in waarom u dit verandert, in hoogstens 4.000 tekens.",
                    "Fill in why you change this, in 4,000 characters at most."));
        }
        return missing;
    }
}
