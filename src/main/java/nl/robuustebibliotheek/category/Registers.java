package nl.robuustebibliotheek.category;

import java.util.List;
import java.util.Optional;

/** What is known about others, for the talk with the municipality: only what a source says, each in the order of its file. */
public record Registers(List<NationalPartner> partners, List<Programme> programmes,
        List<MunicipalExample> municipalities, List<Scheme> schemes) {

    public static final Registers NONE = new Registers(List.of(), List.of(), List.of(), List.of());

    public Registers {
        partners = List.copyOf(partners);
        programmes = List.copyOf(programmes);
        municipalities = List.copyOf(municipalities);
        schemes = List.copyOf(schemes);
    }

    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
