package nl.robuustebibliotheek.storage;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.calibration.board.SoundingBoardArchive;
import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;

/** Opens the database in the data folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(@Value("${robuust.folders.data}") Path dataFolder) {
        return new DatabaseFile(dataFolder).open();
    }

    @Bean
    Assessments assessments(JdbcClient database, TransactionOperations transactions,
            ObjectProvider<AssessmentObserver> observer) {
        return new StoredAssessments(database, transactions, observer.getIfAvailable(() -> AssessmentObserver.NONE));
    }

    @Bean
    RuleSetArchive ruleSetArchive(JdbcClient database, TransactionOperations transactions) {
        return new StoredRuleSets(database, transactions);
    }

    @Bean
    Consented consented(JdbcClient database) {
        return new StoredConsented(database);
    }

    @Bean
    SoundingBoardArchive soundingBoardArchive(JdbcClient database, TransactionOperations transactions) {
        return new StoredSoundingBoards(database, transactions);
    }
}
