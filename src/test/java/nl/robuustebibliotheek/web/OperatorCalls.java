package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.test.context.DynamicPropertyRegistry;

import nl.robuustebibliotheek.calibration.release.SmallFolders;

/** Calls a service whose rules may be changed, as the one who may, and beside it as everybody else. */
record OperatorCalls(Calls everyone) {

    static final String TOKEN = "only-for-this-test-0123456789abcdef";
    static final String RULE_SETS = "/v1/rule-sets";
    static final String BOARDS = "/v1/sounding-boards";
    static final String BOARD_CODE = "Sounding-Board-Code";
    /** Below and above what the second candidate of a story asks. */
    static final String THIN = submission("2.9");
    static final String FULL = submission("4.3");

    private static String submission(String fte) {
        return """
                {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
                 "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}],
                 "staff": {"permanentFte": %s, "temporaryFte": 0, "hiredFte": 0}}""".formatted(fte);
    }

    static String release(String version, String secondEyes) {
        return """
                {"version": "%s", "by": "A. Voorbeeld", "why": "Proef met de norm voor personeel",
                 "decision": "Stuurgroep, punt 4", "decidedOn": "2026-01-15", "secondEyes": "%s"}"""
                .formatted(version, secondEyes);
    }

    /** Folders of its own for a service, with one norm and a verdict that follows from it. */
    static SmallFolders ownFolders(DynamicPropertyRegistry properties) throws IOException {
        SmallFolders folders = SmallFolders.write(
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "release"), "1.5");
        folders.shortfallMakesVulnerable();
        properties.add("robuust.folders.rules", () -> folders.folders().rules());
        properties.add("robuust.folders.categories", () -> folders.folders().categories());
        return folders;
    }

    static List<String> codes(HttpResponse<String> answer) {
        return Calls.json(answer).path("errors").valueStream().map(error -> error.path("code").stringValue()).toList();
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) {
        return everyone.send(method, path, BodyPublishers.ofString(body), "Content-Type", Calls.JSON, "Authorization",
                "Bearer " + TOKEN);
    }

    HttpResponse<String> get(String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = "Bearer " + TOKEN;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return everyone.get(path, all);
    }

    HttpResponse<String> delete(String path) {
        return everyone.send("DELETE", path, BodyPublishers.noBody(), "Authorization", "Bearer " + TOKEN);
    }

    HttpResponse<String> postAsMember(String path, String code, String body) {
        return everyone.submitTo(path, body.getBytes(StandardCharsets.UTF_8), BOARD_CODE, code);
    }
}
