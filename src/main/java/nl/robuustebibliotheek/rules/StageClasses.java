package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

import nl.robuustebibliotheek.rules.guard.RuleLoader;

/**
 * What the compiler made of the rules of one stage.
 *
 * @param models names of the classes that hold the rules
 * @param classes all classes, by their names with points
 */
record StageClasses(List<String> models, Map<String, byte[]> classes) {

    StageClasses {
        models = List.copyOf(models);
        classes = Map.copyOf(classes);
    }

    /**
     * Loads the classes in a loader of their own, so that they go when nobody uses them.
     *
     * @throws nl.robuustebibliotheek.rules.guard.UnsafeClasses when they would do more than rules may
     */
    KieBase load() {
        RuleLoader loader = new RuleLoader(classes, StageClasses.class.getClassLoader());
        List<Model> made = new ArrayList<>();
        for (String name : models) {
            try {
                made.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("The compiled rules hold no model " + name + ".", broken);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(made);
    }
}
