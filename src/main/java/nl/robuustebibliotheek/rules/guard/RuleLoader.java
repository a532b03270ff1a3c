package nl.robuustebibliotheek.rules.guard;

import java.util.Map;

/**
 * Loads the classes of one base of rules, which the guard has let through, and lets them see the vocabulary and what Drools
 * needs to draw them up; nothing else of this program and next to nothing of Java.
 */
public final class RuleLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    /** @throws UnsafeClasses when the classes may not be loaded */
    public RuleLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        Guard.check(classes);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!Allowed.visible(name)) {
            throw new ClassNotFoundException(name + " is not for rules");
        }
        return super.loadClass(name, resolve);
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
