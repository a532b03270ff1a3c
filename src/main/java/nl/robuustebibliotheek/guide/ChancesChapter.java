package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;

/** Three chances, each held against people, means, knowledge and building. */
final class ChancesChapter implements Chapter {

    @Override
    public String key() {
        return "chances";
    }

    @Override
    public String title(Telling telling) {
        return telling.chances().size() < Telling.CHANCES ? "chances.title-few" : "chances.title";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<GuidePoint> chances = telling.chances();
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph(chances.size() < Telling.CHANCES ? "chances.intro-few" : "chances.intro"));
        PointParts points = new PointParts(telling);
        ChanceFit fit = new ChanceFit(telling);
        chances.forEach(point -> {
            parts.addAll(points.of(point));
            parts.addAll(fit.of(point));
        });
        parts.addAll(fit.together());
        if (chances.size() < Telling.CHANCES) {
            parts.add(telling.paragraph("chances.few"));
        }
        return parts;
    }

    /** With the question to start the talk with, and what it rests on unless the goals say that already. */
    @Override
    public List<Part> factSheet(Telling telling) {
        Teller teller = telling.teller();
        boolean claimed = new GoalsChapter().factSheet(telling).isEmpty();
        List<Line> chances = telling.chances().stream().map(point -> claimed
                ? new Line(String.join(" ", teller.say(point.title()) + ".", teller.say(point.claim()),
                        teller.say(point.question())), BasisChapter.sources(point.because()))
                : Line.of(teller.say(point.title()) + ". " + teller.say(point.question()))).toList();
        return chances.isEmpty() ? List.of() : List.of(new Part.Bullets(chances, false));
    }

    @Override
    public List<String> points(Telling telling) {
        return telling.chances().stream().map(point -> telling.teller().say(point.title())).toList();
    }
}
