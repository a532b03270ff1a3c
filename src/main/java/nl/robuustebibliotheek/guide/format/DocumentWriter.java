package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/** Writes a guide in one format; leaves the stream open. */
interface DocumentWriter {

    void write(GuideDocument document, OutputStream out) throws IOException;
}
