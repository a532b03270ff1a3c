package nl.robuustebibliotheek;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the policy lies; what the service writes lies in the data folder of the room {@code storage}.
 *
 * @param rules the rules, {@code ROBUUST_RULES_DIR}
 * @param categories indicators, sources and words, {@code ROBUUST_CATEGORIES_DIR}
 */
@ConfigurationProperties("robuust.folders")
record Folders(@DefaultValue("rules") Path rules, @DefaultValue("categories") Path categories) {}
