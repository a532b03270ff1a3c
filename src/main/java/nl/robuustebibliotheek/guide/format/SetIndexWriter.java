package nl.robuustebibliotheek.guide.format;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.submission.Language;

/** What a set says about itself, for programs: before it what will come, after it what became of it. */
final class SetIndexWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SetIndexWriter() {}

    static byte[] plan(List<GuideSet.Folder> folders, int files) {
        ObjectNode json = MAPPER.createObjectNode().put("files", files);
        ArrayNode guides = json.putArray("guides");
        for (GuideSet.Folder folder : folders) {
            GuideName name = folder.guide().name();
            ObjectNode guide = guides.addObject();
            folder.guide().library().ifPresent(library -> guide.put("library", library));
            guide.put("subject", name.subject()).put("audience", name.audience().key())
                    .put("edition", name.edition().key()).put("folder", folder.name());
            ArrayNode all = guide.putArray("files");
            folder.files().forEach(all::add);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    static byte[] manifest(List<SetFile> files, Language language, ReleaseShown release) {
        long made = files.stream().filter(SetFile.Made.class::isInstance).count();
        ObjectNode json = MAPPER.createObjectNode().put("files", files.size()).put("made", made).put("failed",
                files.size() - made);
        json.putObject("release").put("version", release.version()).put("hash", release.hash());
        ArrayNode all = json.putArray("entries");
        for (SetFile file : files) {
            ObjectNode entry = all.addObject().put("file", file.name());
            switch (file) {
                case SetFile.Made each ->
                    entry.put("made", true).put("bytes", each.bytes()).put("sha256", each.sha256());
                case SetFile.Failed each ->
                    entry.put("made", false).put("code", each.code()).put("detail", each.detail().in(language));
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }
}
