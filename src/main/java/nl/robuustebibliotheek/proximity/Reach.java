package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** How far it is from each neighbourhood to the nearest of some locations; two numbers for each, however many locations. */
final class Reach {

    /** Stands for a distance that does not exist. */
    static final long NOWHERE = Long.MAX_VALUE;

    private final long[] millimetres;
    private final int[] nearest;
    private final BigDecimal stretch;

    private Reach(int size, BigDecimal stretch) {
        this.millimetres = new long[size];
        this.nearest = new int[size];
        this.stretch = stretch;
    }

    static Reach overTheSphere(List<Neighbourhood> from, List<Site> to, BigDecimal factor) {
        SiteIndex index = new SiteIndex(to.stream().map(Site::position).toList());
        Reach reach = new Reach(from.size(), factor);
        for (int place = 0; place < from.size(); place++) {
            SiteIndex.Hit hit = index.nearest(from.get(place).position());
            reach.nearest[place] = hit.index();
            reach.millimetres[place] = hit.found() ? times(hit.millimetres(), factor) : NOWHERE;
        }
        return reach;
    }

    static Reach fromTable(List<Neighbourhood> from, List<Site> to, Map<String, Map<String, Long>> table) {
        Reach reach = new Reach(from.size(), BigDecimal.ONE);
        for (int place = 0; place < from.size(); place++) {
            Map<String, Long> row = table.getOrDefault(from.get(place).code(), Map.of());
            reach.nearest[place] = -1;
            reach.millimetres[place] = NOWHERE;
            for (int site = 0; site < to.size(); site++) {
                long distance = row.getOrDefault(to.get(site).name(), NOWHERE);
                if (distance < reach.millimetres[place]) {
                    reach.millimetres[place] = distance;
                    reach.nearest[place] = site;
                }
            }
        }
        return reach;
    }

    static long times(long millimetres, BigDecimal factor) {
        return factor.equals(BigDecimal.ONE) ? millimetres
                : factor.multiply(BigDecimal.valueOf(millimetres)).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    int size() {
        return millimetres.length;
    }

    /** {@link #NOWHERE} when there is nothing to go to. */
    long millimetres(int neighbourhood) {
        return millimetres[neighbourhood];
    }

    boolean found(int neighbourhood) {
        return nearest[neighbourhood] >= 0;
    }

    /** Which of the locations is the nearest; -1 when there is none. */
    int nearest(int neighbourhood) {
        return nearest[neighbourhood];
    }

    /** How much further or nearer somebody in the area can be than its point. */
    long coarseness(Neighbourhood neighbourhood) {
        return times(neighbourhood.coarseness(), stretch);
    }
}
