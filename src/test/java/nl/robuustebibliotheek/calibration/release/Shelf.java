package nl.robuustebibliotheek.calibration.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.PolicyFiles;

/** An archive in memory. */
public final class Shelf implements RuleSetArchive {

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<Released> releases = new ArrayList<>();
    private final Map<String, String> reports = new HashMap<>();
    private final List<Activation> activations = new ArrayList<>();

    @Override
    public void keep(PolicyFiles kept, Instant at) {
        files.put(kept.hash(), kept.zip());
    }

    @Override
    public Optional<PolicyFiles> files(String hash) {
        return Optional.ofNullable(files.get(hash)).map(PolicyFiles::ofZip);
    }

    @Override
    public Optional<PolicyFiles> judged(String hash) {
        return files(hash);
    }

    @Override
    public void add(Released release, String report) {
        if (reports.put(release.version(), report) != null) {
            throw new VersionTaken();
        }
        releases.addFirst(release);
    }

    @Override
    public List<Released> releases() {
        return List.copyOf(releases);
    }

    @Override
    public Optional<String> report(String version) {
        return Optional.ofNullable(reports.get(version));
    }

    @Override
    public void activate(Activation activation) {
        if (activation.number() <= activations.size()) {
            throw new ActivatedMeanwhile();
        }
        activations.addFirst(activation);
    }

    @Override
    public List<Activation> activations() {
        return List.copyOf(activations);
    }

    @Override
    public Optional<Activation> active() {
        return activations.stream().findFirst();
    }
}
