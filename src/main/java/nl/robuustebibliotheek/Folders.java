package nl.robuustebibliotheek;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the policy lies, and what the service writes.
 *
 * @param rules the rules, {@code ROBUUST_RULES_DIR}
 * @param categories indicators, sources and words, {@code ROBUUST_CATEGORIES_DIR}
 * @param data what the service writes, {@code ROBUUST_DATA_DIR}
 */
@ConfigurationProperties("robuust.folders")
record Folders(@DefaultValue("rules") Path rules, @DefaultValue("categories") Path categories,
        @DefaultValue("data") Path data) {}
