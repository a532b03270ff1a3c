package nl.robuustebibliotheek.web.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.AcceptLanguage;
import nl.robuustebibliotheek.web.InvalidRequest;

/**
 * Which guide is asked for, and how.
 *
 * @param municipality none for the one municipality that the library serves, or for all of them together
 * @param format none for several formats in one zip
 * @param formats which of them come in the zip; none for all
 * @param reader whether it is an adviser who asks
 * @param houseStyle whose look it gets; none for the usual one
 */
record GuideRequest(String id, Optional<String> municipality, Audience audience, Edition edition, Language language,
        Form form, Optional<Format> format, List<Format> formats, Reader reader, Optional<String> houseStyle) {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    /**
     * The whole guide, its main points on one page, or a page by itself: the library's own story, the item for the agenda of
     * its management team, and what came of the agreements.
     */
    enum Form {
        GUIDE, FACT_SHEET, STORY, AGENDA, FEEDBACK;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static GuideRequest of(String id, HttpServletRequest request, Reader reader) {
        Form form = one(request, "form", Form.values(), Form::key, Form.GUIDE);
        return new GuideRequest(id, Optional.ofNullable(request.getParameter("municipality")),
                one(request, "audience", Audience.values(), Audience::key, Audience.OFFICIAL),
                one(request, "edition", Edition.values(), Edition::key,
                        form == Form.AGENDA ? Edition.PREPARATION : Edition.HANDOUT),
                one(request, "lang", Language.values(), AcceptLanguage::tag, AcceptLanguage.of(request)), form,
                format(request.getHeader("Accept"), form), formats(request), reader,
                Optional.ofNullable(request.getParameter("houseStyle")));
    }

    private static <T> T one(HttpServletRequest request, String name, T[] all, Function<T, String> key, T usual) {
        String asked = request.getParameter(name);
        if (asked == null) {
            return usual;
        }
        return one(asked, name, all, key);
    }

    private static List<Format> formats(HttpServletRequest request) {
        String asked = request.getParameter("formats");
        return asked == null ? List.of()
                : Stream.of(asked.split(",", -1))
                        .map(each -> one(each.strip(), "formats", Format.values(), Format::key))
                        .distinct().toList();
    }

    private static <T> T one(String asked, String name, T[] all, Function<T, String> key) {
        return Arrays.stream(all).filter(each -> key.apply(each).equals(asked)).findFirst().orElseThrow(() -> {
            String keys = Arrays.stream(all).map(key).collect(Collectors.joining(", "));
            return new InvalidRequest("parameter-unknown",
                    new Text("%s kan niet \"%s\" zijn. Misschien bedoelt u een van: %s.".formatted(name, asked, keys),
                            "%s cannot be \"%s\". Maybe you mean one of: %s.".formatted(name, asked, keys)));
        });
    }

    /** What is liked best comes first; who takes anything gets the page. */
    private static Optional<Format> format(@Nullable String accept, Form form) {
        List<Format> formats = form == Form.FACT_SHEET ? List.of(Format.FACT_SHEET_HTML, Format.FACT_SHEET)
                : Stream.of(Format.values()).filter(each -> !each.isFactSheet()).toList();
        for (MediaType range : ranges(accept)) {
            Optional<Format> format = formats.stream()
                    .filter(each -> range.includes(MediaType.parseMediaType(each.mediaType()))).findFirst();
            if (format.isPresent()) {
                return format;
            }
            if (form == Form.GUIDE && range.includes(ZIP)) {
                return Optional.empty();
            }
        }
        throw new GuideNotAcceptable(formats.stream().map(Format::mediaType), form == Form.GUIDE);
    }

    private static List<MediaType> ranges(@Nullable String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL)
                    : ranges.stream().filter(range -> range.getQualityValue() > 0)
                            .sorted(Comparator.comparing(MediaType::getQualityValue).reversed()).toList();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
