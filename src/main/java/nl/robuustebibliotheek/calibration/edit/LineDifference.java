package nl.robuustebibliotheek.calibration.edit;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what goes, what comes, and a few lines around it. */
public record LineDifference(List<Line> lines) {

    private static final int AROUND = 3;
    /** Beyond this a changed stretch is shown as all gone and all new: nobody reads that line by line. */
    private static final long LARGEST = 4_000_000;

    public LineDifference {
        lines = List.copyOf(lines);
    }

    /** What becomes of a line. */
    public enum Kind {
        SAME, GONE, NEW,
        /** Lines that stay and are left out here. */
        SKIPPED
    }

    /**
     * @param number in the text where it stands, from 1; of a line that stays in the new one
     */
    public record Line(Kind kind, int number, String text) {}

    static LineDifference between(String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> now = List.of(after.split("\n", -1));
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Line> all = new ArrayList<>();
        same(now, 0, start, all);
        middle(new Stretch(old, start, old.size() - end), new Stretch(now, start, now.size() - end), all);
        same(now, now.size() - end, now.size(), all);
        return new LineDifference(shortened(all));
    }

    public boolean isEmpty() {
        return lines.stream().noneMatch(LineDifference::isChange);
    }

    /** As a plain text: what goes and what comes, and nothing else. */
    String plain() {
        StringBuilder text = new StringBuilder();
        lines.stream().filter(LineDifference::isChange).forEach(line -> text
                .append(line.kind() == Kind.GONE ? "- " : "+ ").append(line.text()).append('\n'));
        return text.toString();
    }

    private static boolean isChange(Line line) {
        return line.kind() == Kind.GONE || line.kind() == Kind.NEW;
    }

    private static void same(List<String> text, int from, int to, List<Line> all) {
        for (int index = from; index < to; index++) {
            all.add(new Line(Kind.SAME, index + 1, text.get(index)));
        }
    }

    /** Some lines of a text that differ. */
    private record Stretch(List<String> text, int from, int to) {

        int size() {
            return to - from;
        }

        String get(int index) {
            return text.get(from + index);
        }

        Line line(Kind kind, int index) {
            return new Line(kind, from + index + 1, get(index));
        }
    }

    /** By the longest common subsequence. */
    private static void middle(Stretch old, Stretch now, List<Line> all) {
        int[][] common = (long) old.size() * now.size() > LARGEST ? new int[0][] : common(old, now);
        int left = 0;
        int right = 0;
        while (left < old.size() || right < now.size()) {
            if (common.length > 0 && left < old.size() && right < now.size()
                    && old.get(left).equals(now.get(right))) {
                all.add(now.line(Kind.SAME, right++));
                left++;
            } else if (right == now.size()
                    || left < old.size()
                            && (common.length == 0 || common[left + 1][right] >= common[left][right + 1])) {
                all.add(old.line(Kind.GONE, left++));
            } else {
                all.add(now.line(Kind.NEW, right++));
            }
        }
    }

    private static int[][] common(Stretch old, Stretch now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = now.size() - 1; right >= 0; right--) {
                common[left][right] = old.get(left).equals(now.get(right)) ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private static List<Line> shortened(List<Line> all) {
        boolean[] shown = new boolean[all.size()];
        for (int index = 0; index < all.size(); index++) {
            if (isChange(all.get(index))) {
                for (int near = Math.max(0, index - AROUND); near <= Math.min(all.size() - 1,
                        index + AROUND); near++) {
                    shown[near] = true;
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            if (shown[index]) {
                lines.add(all.get(index));
            } else if (lines.isEmpty() || lines.getLast().kind() != Kind.SKIPPED) {
                lines.add(new Line(Kind.SKIPPED, all.get(index).number(), ""));
            }
        }
        return lines;
    }
}
