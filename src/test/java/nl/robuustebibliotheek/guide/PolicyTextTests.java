package nl.robuustebibliotheek.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.passage.PolicyText;
import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.guide.passage.Recognised;
import nl.robuustebibliotheek.guide.passage.Recognised.Hit;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;
import nl.robuustebibliotheek.guide.passage.ThemeFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Policy texts are quoted literally, and a bad file is named. */
class PolicyTextTests {

    private final PolicyTextReader reader = new PolicyTextReader();
    private final ThemeFinder finder = new ThemeFinder(Briefs.release().catalogue().guide());

    @Test
    void findsThemesInOtherFormsOfTheirWords() {
        assertThat(find("Laaggeletterde inwoners helpen wij. Veel ouderen zijn eenzaam.").hits())
                .extracting(Hit::theme, Hit::tone)
                .contains(org.assertj.core.groups.Tuple.tuple("literacy", Tone.PLAIN),
                        org.assertj.core.groups.Tuple.tuple("loneliness", Tone.PLAIN));
        assertThat(find("Ons armoedebeleid blijft.").hits()).extracting(Hit::theme).containsExactly("livelihood");
    }

    @Test
    void showsWhatGoesAgainstAnOfferingAsSuch() {
        assertThat(find("Wij gaan bezuinigen op cultuurbeleid en de bibliotheek.").hits())
                .extracting(Hit::tone).containsExactly(Tone.AGAINST);
        assertThat(find("Er komt geen taalhuis.").hits()).extracting(Hit::tone).containsExactly(Tone.DENIAL);
        assertThat(find("Wij onderzoeken of een taalhuis kan.").hits()).extracting(Hit::tone)
                .containsExactly(Tone.CONDITIONAL);
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Recognised found = find("Wij willen een groener centrum. De trein rijdt op tijd.");

        assertThat(found.hits()).isEmpty();
        assertThat(found.notUnderstood()).extracting(Recognised.Unread::quotation)
                .containsExactly("Wij willen een groener centrum.");
    }

    @Test
    void everyQuotationIsLiteral() throws IOException {
        Random random = new Random(7);
        String[] words = {"wij", "willen", "taalhuis", "geen", "bezuinigen op", "eenzaamheid,", "€ 1.000", "o.a.",
                "“samen”", "kinderen.", "Laaggeletterdheid", "!", "?\n", "\t", "1.", "en"};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("Een begin van een stuk. ");
            for (int word = 0; word < 120; word++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            PolicyText read = reader.read(text.toString().getBytes(StandardCharsets.UTF_8));
            String page = text.toString().replaceAll("\\s+", " ");
            Recognised found = finder.find(read);
            assertThat(found.hits()).allSatisfy(hit -> assertThat(page).contains(hit.quotation()));
            assertThat(found.notUnderstood()).allSatisfy(each -> assertThat(page).contains(each.quotation()));
        }
    }

    @Test
    void namesThePageOfAPdf() throws IOException {
        Recognised found = finder.find(reader.read(PolicyFiles.pdf(Optional.empty(), "Voorwoord van dit akkoord.",
                "Eenzaamheid onder ouderen pakken wij aan.", "")));

        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.page()).contains(2);
            assertThat(hit.quotation()).isEqualTo("Eenzaamheid onder ouderen pakken wij aan.");
        });
        assertThat(found.pagesWithoutText()).containsExactly(3);
    }

    @Test
    void readsWordAndOpenDocument() throws IOException {
        String word = "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>Wij bestrijden eenzaam</w:t></w:r><w:r><w:t>heid.</w:t></w:r></w:p><w:p><w:r><w:t>Einde.</w:t></w:r></w:p></w:body></w:document>";
        String odt = "<o xmlns:text='y'><text:p>Inburgering gaat <text:span>sneller</text:span>.</text:p></o>";

        assertThat(finder.find(reader.read(zip("word/document.xml", word))).hits()).extracting(Hit::quotation)
                .containsExactly("Wij bestrijden eenzaamheid.");
        assertThat(finder.find(reader.read(zip("content.xml", odt))).hits()).extracting(Hit::theme)
                .containsExactly("integration");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        refused("file-empty", new byte[0]);
        refused("too-large", new byte[PolicyTextReader.MOST_BYTES + 1]);
        refused("no-text", PolicyFiles.pdf(Optional.empty(), "", ""));
        refused("encrypted", PolicyFiles.pdf(Optional.of("geheim"), "Eenzaamheid onder ouderen."));
        refused("file-broken", "%PDF-1.7 niets".getBytes(StandardCharsets.UTF_8));
        refused("unknown-kind", new byte[]{1, 2, 3, 0, -1, -2});
        refused("unknown-kind", zip("iets/anders.xml", "<a/>"));
        refused("file-broken", zip("word/document.xml", "<a>"));
        refused("no-text", "  \n ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void survivesAZipBomb() throws IOException {
        byte[] bomb = PolicyFiles.bomb();
        assertThat(bomb).hasSizeLessThan(1 << 20);
        refused("unpacks-too-large", bomb);
    }

    @Test
    void looksUpNothingOutside() throws IOException {
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>Eenzaamheid &x; onder ouderen.</a>";

        assertThatThrownBy(() -> reader.read(zip("content.xml", outside))).isInstanceOf(InvalidGuideInput.class);
    }

    private Recognised find(String text) {
        return finder.find(reader.read(("Een stuk van de gemeente. " + text).getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(String code, byte[] file) {
        assertThatThrownBy(() -> reader.read(file)).isInstanceOfSatisfying(InvalidGuideInput.class,
                refused -> assertThat(refused.problems().list()).singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo(code)));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(65);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
