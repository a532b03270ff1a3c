package nl.robuustebibliotheek.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser without script would send of the form on a page. */
record PressedForm(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>",
            Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern AREA = Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\n(.*?)</textarea>",
            Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");

    /** What a browser keeps of an adviser who came in with the token. */
    static String pass(Calls calls) {
        return send(calls, "/rondes/entrance", Map.of("token", "adviser"), "").headers().firstValue("Set-Cookie")
                .orElseThrow().split(";", 2)[0];
    }

    /** The number of an example that was kept for a library of its own. */
    static String assessed(Calls calls, String example, int library) {
        HttpResponse<String> kept = calls.submit(new String(Calls.example(example), StandardCharsets.UTF_8)
                .replaceFirst("NL-0[0-9]{9}", "NL-089999" + library).getBytes(StandardCharsets.UTF_8));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return Calls.json(kept).path("id").asString();
    }

    /** The form on this page that goes to this address. */
    static PressedForm on(String page, String action) {
        MatchResult form = FORM.matcher(page).results().filter(each -> each.group(1).equals(action)).findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + page));
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form.group()).results().map(MatchResult::group).forEach(input -> {
            boolean choice = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!choice || input.contains(" checked")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(form.group()).results().forEach(
                area -> fields.put(unescaped(area.group(1)), unescaped(area.group(2)).replace("\n", "\r\n")));
        SELECT.matcher(form.group()).results().forEach(select -> fields.put(unescaped(select.group(1)),
                SELECTED.matcher(select.group(2)).results().findFirst().map(each -> unescaped(each.group(1)))
                        .orElse("")));
        return new PressedForm(action, fields);
    }

    private static String attribute(String input, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input).results().findFirst()
                .map(each -> unescaped(each.group(1))).orElse("");
    }

    private static String unescaped(String text) {
        return HtmlUtils.htmlUnescape(text);
    }

    PressedForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new PressedForm(action, changed);
    }

    HttpResponse<String> send(Calls calls, String cookie, String... headers) {
        return send(calls, action, fields, cookie, headers);
    }

    static HttpResponse<String> send(Calls calls, String path, Map<String, String> fields, String cookie,
            String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded", "Cookie",
                cookie));
        all.addAll(List.of(headers));
        String body = fields.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page that can do no harm, whatever stands in it. */
    static String harmless(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).contains("content=\"noindex\"").doesNotContain("<script", "<img", "style=\"");
        return page.body();
    }
}
