package nl.robuustebibliotheek.web;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.robuustebibliotheek.places.GuidePlaces;
import nl.robuustebibliotheek.places.GuideScenariosReader;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.proximity.NationalPlaces;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.PlacesUnusable;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Reads the file with the neighbourhoods of the country, once, when there is one. */
@Configuration(proxyBeanMethods = false)
class ProximityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProximityConfiguration.class);

    @Bean
    ProximityDesk proximityDesk(@Value("${robuust.places.file:}") String file) {
        Optional<Places> national = national(file);
        national.ifPresent(places -> LOG.info("Places: {} neighbourhoods, {} rows left out", places.all().size(),
                places.leftOut().size()));
        return new ProximityDesk(national);
    }

    private static Optional<Places> national(String file) {
        try {
            return NationalPlaces.in(file);
        } catch (PlacesUnusable unusable) {
            throw new SettingUnusable(unusable.text().en(),
                    "Let ROBUUST_PLACES_FILE name a CSV or GeoJSON file with places, or leave it out.", unusable);
        }
    }

    @Bean
    SubmittedDistances submittedDistances(ProximityDesk desk) {
        return new SubmittedDistances(desk.national());
    }

    @Bean
    GuidePlaces guidePlaces(ProximityDesk desk, SubmissionReader submissions) {
        return new GuidePlaces(desk.national(), new GuideScenariosReader(submissions));
    }
}
