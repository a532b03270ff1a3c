package nl.robuustebibliotheek.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles a text of rules to classes, by way of Drools' executable model, and loads none of them.
 *
 * <p>One build at a time, always under the same release id: Drools keeps modules in one place per process, and a fixed id is
 * what keeps reloading from growing memory.
 */
final class StageBuild {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final String GROUP = "nl.robuustebibliotheek";
    private static final String ARTIFACT = "stage";
    private static final String CLASS = ".class";

    private StageBuild() {}

    static StageClasses of(String text) {
        synchronized (ONE_AT_A_TIME) {
            KieServices services = KieServices.get();
            ReleaseId id = services.newReleaseId(GROUP, ARTIFACT, "1");
            try {
                KieFileSystem files = services.newKieFileSystem();
                files.generateAndWritePomXML(id);
                files.write("src/main/resources/stage/stage.drl", text);
                KieBuilder builder = services.newKieBuilder(files, StageBuild.class.getClassLoader());
                builder.buildAll(ExecutableModelProject.class);
                if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                    throw new IllegalStateException(builder.getResults().getMessages(Message.Level.ERROR).stream()
                            .map(Message::getText).collect(Collectors.joining("\n", "", "\nin\n" + text)));
                }
                return classes((InternalKieModule) builder.getKieModule());
            } finally {
                services.getRepository().removeKieModule(id);
            }
        }
    }

    /** The module's own description of itself is left out: a base is made without it. */
    private static StageClasses classes(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS) && !file.startsWith("org/drools/project/model/")) {
                classes.put(file.substring(0, file.length() - CLASS.length()).replace('/', '.'),
                        module.getBytes(file));
            }
        }
        String models = new String(module.getBytes("META-INF/kie/" + GROUP + "/" + ARTIFACT + "/drools-model"),
                StandardCharsets.UTF_8);
        List<String> names = models.lines().skip(1).filter(line -> !line.isBlank()).toList();
        return new StageClasses(names, classes);
    }
}
