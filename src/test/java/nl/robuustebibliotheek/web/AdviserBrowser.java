package nl.robuustebibliotheek.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What an adviser's browser does without script: it keeps the pass, and sends a form as it stands on the page. */
final class AdviserBrowser {

    private static final Pattern CONTROL = Pattern.compile(
            "<input ([^>]*)>|<textarea ([^>]*)>\n?(.*?)</textarea>|<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(=\"([^\"]*)\")?");

    private final Calls calls;
    private final String pass;

    AdviserBrowser(Calls calls, String entrance) {
        this.calls = calls;
        this.pass = calls.post(entrance, "token=adviser".getBytes(StandardCharsets.UTF_8), "Content-Type",
                "application/x-www-form-urlencoded").headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    record Field(String name, String value) {}

    static Field field(String name, String value) {
        return new Field(name, value);
    }

    HttpResponse<String> get(String path) {
        return calls.get(path, "Cookie", pass);
    }

    String page(String path) {
        return harmless(get(path), 200);
    }

    /** The page, when it is one that runs nothing. */
    static String harmless(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script", "<img", "style=\"");
        return page.body();
    }

    HttpResponse<String> post(String path, List<Field> fields, String... headers) {
        String body = fields.stream().map(each -> encoded(each.name()) + "=" + encoded(each.value()))
                .collect(Collectors.joining("&"));
        List<String> all = new ArrayList<>(
                List.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", pass));
        all.addAll(List.of(headers));
        return calls.post(path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    /** Sends the form on this page that is posted to this address, with these fields filled in otherwise. */
    HttpResponse<String> press(String page, String action, String button, Field... filled) {
        Map<String, List<Field>> changed = List.of(filled).stream().collect(Collectors.groupingBy(Field::name));
        List<Field> fields = new ArrayList<>(fields(page, action).stream()
                .filter(each -> !changed.containsKey(each.name())).toList());
        List.of(filled).stream().filter(each -> !each.value().equals("(off)")).forEach(fields::add);
        fields.add(field("go", button));
        return post(action, fields);
    }

    /** What a browser would send of this form. */
    static List<Field> fields(String page, String action) {
        String from = page.substring(page.indexOf("<form method=\"post\" action=\"" + action + "\""));
        List<Field> fields = new ArrayList<>();
        for (MatchResult each : CONTROL.matcher(from.substring(0, from.indexOf("</form>"))).results().toList()) {
            if (each.group(1) != null) {
                Matcher attributes = ATTRIBUTE.matcher(each.group(1));
                Map<String, String> own = attributes.results().collect(Collectors.toMap(one -> one.group(1),
                        one -> one.group(3) == null ? "" : HtmlUtils.htmlUnescape(one.group(3)), (one, _) -> one));
                boolean sent = !Set.of("checkbox", "radio").contains(own.getOrDefault("type", "text"))
                        || own.containsKey("checked");
                if (sent) {
                    fields.add(field(own.getOrDefault("name", ""), own.getOrDefault("value", "")));
                }
            } else if (each.group(2) != null) {
                fields.add(field(name(each.group(2)),
                        HtmlUtils.htmlUnescape(each.group(3)).replace("\n", "\r\n")));
            } else {
                List<MatchResult> options = OPTION.matcher(each.group(5)).results().toList();
                MatchResult chosen = options.stream().filter(one -> one.group(2) != null).findFirst()
                        .orElse(options.getFirst());
                fields.add(field(name(each.group(4)), HtmlUtils.htmlUnescape(chosen.group(1))));
            }
        }
        return fields;
    }

    private static String name(String attributes) {
        Matcher name = Pattern.compile("name=\"([^\"]*)\"").matcher(attributes);
        assertThat(name.find()).isTrue();
        return HtmlUtils.htmlUnescape(name.group(1));
    }

    /** Sends a form with a file. */
    HttpResponse<String> upload(String path, byte[] file, Field... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field each : fields) {
            write(body, "--grens\r\nContent-Disposition: form-data; name=\"" + each.name() + "\"\r\n\r\n" + each.value()
                    + "\r\n");
        }
        write(body, "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stuk\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--grens--\r\n");
        return calls.post(path, body.toByteArray(), "Content-Type", "multipart/form-data; boundary=grens", "Cookie",
                pass);
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
