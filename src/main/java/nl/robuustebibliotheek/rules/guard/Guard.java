package nl.robuustebibliotheek.rules.guard;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Refuses classes that would do more than rules may. Rules are read and written anew before they are compiled, so nothing of
 * an author's own is in these classes; this looks all the same, and at kept classes too, which lay on a disk.
 */
public final class Guard {

    private static final int MOST_CLASSES = 20_000;
    private static final int LARGEST = 1_000_000;

    private Guard() {}

    /**
     * @param classes by their names with points
     * @throws UnsafeClasses with everything that they may not do
     */
    public static void check(Map<String, byte[]> classes) {
        List<String> reasons = new ArrayList<>();
        if (classes.size() > MOST_CLASSES) {
            reasons.add("there are more than " + MOST_CLASSES + " classes");
        }
        CallGraph calls = new CallGraph();
        classes.forEach((name, bytes) -> {
            if (bytes.length > LARGEST) {
                reasons.add(name + " is larger than " + LARGEST + " bytes");
            } else {
                read(name, bytes, calls, reasons);
            }
        });
        calls.circle().ifPresent(circle -> reasons.add(circle + " calls itself"));
        if (!reasons.isEmpty()) {
            throw new UnsafeClasses(reasons);
        }
    }

    private static void read(String name, byte[] bytes, CallGraph calls, List<String> reasons) {
        try {
            check(name, ClassFile.of().parse(bytes), calls, reasons);
        } catch (IllegalArgumentException noClass) {
            reasons.add(name + " is no class: " + noClass.getMessage());
        }
    }

    private static void check(String name, ClassModel model, CallGraph calls, List<String> reasons) {
        String type = model.thisClass().asInternalName();
        if (!type.equals(name.replace('.', '/')) || !Allowed.isOwn(type)) {
            reasons.add(name + " calls itself " + type);
        }
        String above = model.superclass().map(each -> each.asInternalName()).orElse("nothing");
        if (!Allowed.superclass(above)) {
            reasons.add(type + " extends " + above);
        }
        model.interfaces().stream().map(each -> each.asInternalName()).filter(each -> !Allowed.implemented(each))
                .forEach(each -> reasons.add(type + " implements " + each));
        for (MethodModel method : model.methods()) {
            String where = type + "#" + method.methodName().stringValue();
            if (method.flags().has(AccessFlag.NATIVE) || method.methodName().equalsString("finalize")) {
                reasons.add(where + " is not a method of a rule");
            }
            method.code().ifPresent(code -> new MethodCheck(where, method, calls, reasons).check(code));
        }
    }
}
