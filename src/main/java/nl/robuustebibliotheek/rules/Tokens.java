package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, texts in quotes, numbers and signs; blanks and comments fall away. */
final class Tokens {

    /** Possessive throughout, so that no text can make it try again and again. */
    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>\\s++|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)\
            |(?<word>\\$?[\\p{L}_][\\p{L}\\p{N}_]*+)\
            |(?<number>-?[0-9]++(?:\\.[0-9]++)?)\
            |(?<quoted>"(?:[^"\\\\\\n]|\\\\.)*+")\
            |(?<open>"[^\\n]*+)\
            |(?<sign>.)""", Pattern.DOTALL);

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("skip") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), matcher.start()));
            }
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("word") != null) {
            return Token.Kind.WORD;
        }
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        if (matcher.group("quoted") != null) {
            return Token.Kind.QUOTED;
        }
        return matcher.group("open") != null ? Token.Kind.OPEN_QUOTE : Token.Kind.SIGN;
    }
}
