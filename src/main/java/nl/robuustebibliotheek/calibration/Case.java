package nl.robuustebibliotheek.calibration;

import java.util.SequencedMap;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.assessment.Conversation;

/**
 * A submission of which the project team says what must come out.
 *
 * @param category the folder in which it stands
 * @param file from the project's root, such as {@code categories/village/cases/healthy.yaml}
 * @param why why that is right
 * @param conversation what the talk is about, for the conversation rules; nothing unless the case says so
 * @param expected what must be found, by its path in the answer, such as {@code findings/STA-01}
 */
public record Case(String category, String file, String why, JsonNode submission,
        Conversation conversation, SequencedMap<String, String> expected) {}
