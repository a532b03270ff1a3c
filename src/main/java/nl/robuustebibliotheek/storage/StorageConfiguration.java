package nl.robuustebibliotheek.storage;

import java.nio.file.Path;
import java.time.Clock;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.calibration.board.SoundingBoardArchive;
import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.edit.EditArchive;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.round.InvitationArchive;

/** Opens the database: the server that the settings name, or else the file in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class StorageConfiguration {

    @Bean(destroyMethod = "close")
    Database database(@Value("${robuust.folders.data}") Path dataFolder, DataSourceProperties server) {
        String url = server.getUrl();
        return url == null || url.isBlank()
                ? new DatabaseFile(dataFolder)
                : new DatabaseServer(url, server.getUsername(), server.getPassword());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        return database.open();
    }

    /** One for everything that is written. */
    @Bean
    Turns turns(Database database) {
        return new Turns(database);
    }

    @Bean
    Assessments assessments(JdbcClient client, Turns turns, ObjectProvider<AssessmentObserver> observer) {
        return new StoredAssessments(client, turns,
                observer.getIfAvailable(() -> AssessmentObserver.NONE));
    }

    @Bean
    RuleSetArchive ruleSetArchive(JdbcClient database, TransactionOperations transactions, Turns turns) {
        return new StoredRuleSets(database, transactions, turns);
    }

    @Bean
    Consented consented(JdbcClient database) {
        return new StoredConsented(database);
    }

    @Bean
    SoundingBoardArchive soundingBoardArchive(JdbcClient database, TransactionOperations transactions, Turns turns) {
        return new StoredSoundingBoards(database, transactions, turns);
    }

    @Bean
    EditArchive editArchive(JdbcClient database, Turns turns) {
        return new StoredEdits(database, turns);
    }

    @Bean
    GuideRecords guideRecords(JdbcClient database, TransactionOperations transactions, Turns turns, Clock clock) {
        return new StoredGuideRecords(database, transactions, turns, clock);
    }

    @Bean
    InvitationArchive invitationArchive(JdbcClient database, Turns turns) {
        return new StoredInvitations(database, turns);
    }
}
