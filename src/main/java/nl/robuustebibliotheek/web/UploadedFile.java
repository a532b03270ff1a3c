package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.submission.Text;

/** A file that came with a form. */
public final class UploadedFile {

    private UploadedFile() {}

    /**
     * Never more than one byte beyond the most that there may be, so that who reads it sees that it is too much.
     *
     * @throws nl.robuustebibliotheek.guide.InvalidGuideInput when so much was sent that it was not even taken in
     */
    public static byte[] read(HttpServletRequest request, String name, int most) {
        try {
            Part part = request.getPart(name);
            if (part == null) {
                return new byte[0];
            }
            try (InputStream file = part.getInputStream()) {
                return file.readNBytes(most + 1);
            }
        } catch (IllegalStateException tooMuch) {
            throw PolicyTextReader.tooLarge();
        } catch (IOException | ServletException broken) {
            throw new InvalidRequest("body-incomplete",
                    new Text("Wat u stuurde kwam niet helemaal binnen. Misschien lukt het als u het nog eens stuurt.",
                            "What you sent did not arrive whole. Maybe it works when you send it again."));
        }
    }
}
