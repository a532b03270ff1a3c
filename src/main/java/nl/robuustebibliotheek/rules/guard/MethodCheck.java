package nl.robuustebibliotheek.rules.guard;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at every instruction of one method: what it names, and that it goes forward only. */
final class MethodCheck {

    private static final int LARGEST_ARRAY = 10_000;

    private final String where;
    private final String method;
    private final CallGraph calls;
    private final List<String> reasons;
    private final Set<Label> passed = new HashSet<>();
    private int number;

    MethodCheck(String where, MethodModel method, CallGraph calls, List<String> reasons) {
        this.where = where;
        this.method = method.methodName().stringValue();
        this.calls = calls;
        this.reasons = reasons;
        this.key = where + method.methodType().stringValue();
    }

    private final String key;

    void check(CodeModel code) {
        for (CodeElement element : code) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case ExceptionCatch _ -> refuse("catches exceptions");
                case Instruction instruction -> check(instruction);
                default -> {}
            }
        }
    }

    private void refuse(String what) {
        reasons.add(where + " " + what);
    }

    private void check(Instruction instruction) {
        int before = number;
        number = -1;
        switch (instruction) {
            case InvokeInstruction call -> call(call);
            case FieldInstruction field -> field(field);
            case InvokeDynamicInstruction dynamic -> dynamic(dynamic);
            case NewObjectInstruction created -> allow(Allowed.created(created.className().asInternalName()),
                    "makes " + created.className().asInternalName());
            case NewReferenceArrayInstruction array -> array(array, before);
            case TypeCheckInstruction check -> allow(named(check.type()), "asks for " + check.type().asInternalName());
            case ConstantInstruction constant -> constant(constant);
            case BranchInstruction branch -> allow(!passed.contains(branch.target()), "goes back, which is a loop");
            case LookupSwitchInstruction choice -> allow(!passed.contains(choice.defaultTarget()) && choice.cases()
                    .stream().noneMatch(each -> passed.contains(each.target())), "goes back, which is a loop");
            case TableSwitchInstruction choice -> allow(!passed.contains(choice.defaultTarget()) && choice.cases()
                    .stream().noneMatch(each -> passed.contains(each.target())), "goes back, which is a loop");
            case LoadInstruction _,StoreInstruction _,StackInstruction _,ReturnInstruction _,ThrowInstruction _,ArrayStoreInstruction _,ArrayLoadInstruction _,NopInstruction _,OperatorInstruction _,ConvertInstruction _ ->
                {}
            default -> refuse("does " + instruction.opcode());
        }
    }

    private void allow(boolean allowed, String what) {
        if (!allowed) {
            refuse(what);
        }
    }

    private void call(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        allow(Allowed.call(owner, name, method), "calls " + owner + "." + name);
        if (Allowed.isOwn(owner)) {
            calls.add(key, owner + "#" + name + call.type().stringValue());
        }
    }

    private void field(FieldInstruction field) {
        String owner = field.owner().asInternalName();
        boolean writes = field.opcode().name().startsWith("PUT");
        allow(writes ? Allowed.isOwn(owner) : Allowed.read(owner, field.name().stringValue()),
                (writes ? "writes " : "reads ") + owner + "." + field.name().stringValue());
    }

    private void dynamic(InvokeDynamicInstruction dynamic) {
        DirectMethodHandleDesc made = dynamic.bootstrapMethod();
        String owner = made.owner().descriptorString().replaceFirst("^L", "").replaceFirst(";$", "");
        allow(Allowed.concatenation(owner, made.methodName()),
                "makes a function by " + owner + "." + made.methodName());
    }

    /** An array has a small size that stands just before it, or copies the values of an enum. */
    private void array(NewReferenceArrayInstruction array, int size) {
        allow(named(array.componentType()), "makes an array of " + array.componentType().asInternalName());
        allow(size >= 0 && size <= LARGEST_ARRAY || method.equals("values"), "makes an array of unknown or large size");
    }

    private void constant(ConstantInstruction constant) {
        if (constant instanceof ConstantInstruction.LoadConstantInstruction loaded) {
            LoadableConstantEntry entry = loaded.constantEntry();
            switch (entry) {
                case ClassEntry type -> allow(named(type), "names " + type.asInternalName());
                case StringEntry _ -> {}
                default -> allow(entry.constantValue() instanceof Number, "names " + entry);
            }
        }
        if (constant.constantValue() instanceof Integer value) {
            number = value;
        }
    }

    private static boolean named(ClassEntry type) {
        String name = type.asInternalName();
        return Allowed.named(name.startsWith("[L") ? name.substring(2, name.length() - 1) : name);
    }
}
