package nl.robuustebibliotheek.rules.guard;

import java.util.List;

/** Classes that would do more than rules may; none of them was loaded. */
public final class UnsafeClasses extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    public UnsafeClasses(List<String> reasons) {
        super("The compiled rules would do what rules may not: " + String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** What each class would do, such as {@code stage/Rules#rule calls java/lang/System.exit}. */
    public List<String> reasons() {
        return reasons;
    }
}
