package nl.robuustebibliotheek.assessment;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

import nl.robuustebibliotheek.submission.VisibleText;

/** Escapes in JSON every character that a terminal would obey instead of show; who reads the JSON gets it back. */
public final class VisibleJson extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half || VisibleText.isVisible(character) ? null
                : new SerializedString("\\u%04x".formatted(character));
    }
}
