package nl.robuustebibliotheek.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Fills in the forms of the project team's pages, as a browser without script does. */
record FormCalls(Calls everyone) {

    private static final Pattern AREA = Pattern.compile("name=\"text\"[^>]*>\n(.*?)</textarea>", Pattern.DOTALL);

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return everyone.post(path, body.getBytes(StandardCharsets.UTF_8), all);
    }

    HttpResponse<String> fill(String path, Map<String, String> fields) {
        return post(path, fields, "Authorization", "Bearer " + OperatorCalls.TOKEN);
    }

    String page(String path) {
        HttpResponse<String> page = everyone.get(path, "Authorization", "Bearer " + OperatorCalls.TOKEN);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return harmless(page);
    }

    static String harmless(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script", "style=\"");
        return page.body();
    }

    static String hidden(String page, String name) {
        Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(value.find()).as(name + " in " + page).isTrue();
        return value.group(1);
    }

    static String text(String page) {
        Matcher area = AREA.matcher(page);
        assertThat(area.find()).as(page).isTrue();
        return HtmlUtils.htmlUnescape(area.group(1));
    }

    /** The same fields with some filled in otherwise: name, value, name, value. */
    static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int index = 0; index < more.length; index += 2) {
            all.put(more[index], more[index + 1]);
        }
        return all;
    }
}
