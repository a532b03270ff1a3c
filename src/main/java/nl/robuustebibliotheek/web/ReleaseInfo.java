package nl.robuustebibliotheek.web;

import java.util.Map;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.LiveRelease;

/** Says at {@code /actuator/info} by which release is judged. */
@Component
class ReleaseInfo implements InfoContributor {

    private final LiveRelease live;

    ReleaseInfo(LiveRelease live) {
        this.live = live;
    }

    @Override
    public void contribute(Info.Builder info) {
        LiveRelease.Loaded loaded = live.loaded();
        info.withDetail("api", Map.of("version", ApiVersion.VERSION));
        info.withDetail("release", Map.of("version", loaded.release().version(), "hash", loaded.release().hash(),
                "loadedAt", loaded.loadedAt()));
    }
}
