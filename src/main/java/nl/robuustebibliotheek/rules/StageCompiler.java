package nl.robuustebibliotheek.rules;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles the rules of one stage into a base of its own, by way of Drools' executable model.
 *
 * <p>One build at a time, always under the same release id: Drools keeps modules in one place per process, and a fixed id
 * is what keeps reloading from growing memory. The classes get a loader of their own, so an old base goes when nobody uses
 * it. Stages with the same rules, such as the shared ones of two categories, share one base; so do those of a rule set and of
 * the next one, as long as somebody holds the base.
 */
final class StageCompiler {

    private static final Object BUILD = new Object();
    private static final String GROUP = "nl.robuustebibliotheek";
    private static final String ARTIFACT = "stage";

    private final Map<String, Reference<KieBase>> known = new HashMap<>();

    /** One stage at a time; whoever asks for one that is at work waits for it. */
    synchronized KieBase compile(List<Rule> rules) {
        String text = StageText.of(rules);
        Reference<KieBase> before = known.get(text);
        KieBase base = before == null ? null : before.get();
        if (base == null) {
            known.values().removeIf(each -> each.refersTo(null));
            base = build(text);
            known.put(text, new WeakReference<>(base));
        }
        return base;
    }

    private static KieBase build(String text) {
        synchronized (BUILD) {
            KieServices services = KieServices.get();
            ReleaseId id = services.newReleaseId(GROUP, ARTIFACT, "1");
            try {
                KieFileSystem files = services.newKieFileSystem();
                files.generateAndWritePomXML(id);
                files.write("src/main/resources/stage/stage.drl", text);
                KieBuilder builder = services.newKieBuilder(files, StageCompiler.class.getClassLoader());
                builder.buildAll(ExecutableModelProject.class);
                if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                    throw new IllegalStateException(builder.getResults().getMessages(Message.Level.ERROR).stream()
                            .map(Message::getText).collect(Collectors.joining("\n", "", "\nin\n" + text)));
                }
                return base((InternalKieModule) builder.getKieModule());
            } finally {
                services.getRepository().removeKieModule(id);
            }
        }
    }

    private static KieBase base(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            }
        }
        String models = new String(module.getBytes("META-INF/kie/" + GROUP + "/" + ARTIFACT + "/drools-model"),
                StandardCharsets.UTF_8);
        StageLoader loader = new StageLoader(classes);
        List<Model> made = new ArrayList<>();
        models.lines().skip(1).filter(line -> !line.isBlank()).forEach(name -> made.add(loader.model(name)));
        return KieBaseBuilder.createKieBaseFromModel(made);
    }

    /** Loads the classes of one base and nothing else. */
    private static final class StageLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        StageLoader(Map<String, byte[]> classes) {
            super(StageCompiler.class.getClassLoader());
            this.classes = classes;
        }

        Model model(String name) {
            try {
                return (Model) loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("The compiled rules hold no model " + name + ".", broken);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
