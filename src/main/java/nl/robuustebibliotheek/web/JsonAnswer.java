package nl.robuustebibliotheek.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.robuustebibliotheek.submission.Language;

/** A JSON answer with the headers that say in which language it is and whether it is still the same. */
public final class JsonAnswer {

    private static final int BYTES_OF_TAG = 16;

    private JsonAnswer() {}

    public static ResponseEntity<byte[]> of(ResponseEntity.BodyBuilder response, byte[] json, Language language) {
        return response.contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .varyBy(AcceptLanguage.HEADER)
                .eTag(tag(json))
                .body(json);
    }

    public static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, BYTES_OF_TAG) + '"';
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
