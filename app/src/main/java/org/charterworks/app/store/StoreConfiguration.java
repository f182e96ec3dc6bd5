package org.charterworks.app.store;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The database and the journal for the server. Spring closes the database after everything that uses it.
///
/// Settings: `charterworks.database.url`, `charterworks.database.owner-url` and `charterworks.home`, which are
/// also the
/// environment variables that [DatabaseChoice] names.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /// Taken from where the start of the program began to open it, else opened now.
    @Bean
    Database database(
            ObjectProvider<OpeningDatabase> begun,
            @Value("${charterworks.database.url:}") String url,
            @Value("${charterworks.database.owner-url:}") String ownerUrl,
            @Value("${charterworks.home:.charterworks}") Path home) {
        OpeningDatabase opening =
                begun.getIfAvailable(() -> OpeningDatabase.begin(DatabaseChoice.of(url, ownerUrl, home)));
        return switch (opening.opened()) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened.Refused(Refusal refusal) -> throw new DatabaseRefused(refusal);
        };
    }

    /// Closed with the database, not by itself.
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    EvidenceFiles evidenceFiles(Database database) {
        return database.evidenceFiles();
    }

    @Bean
    RequestKeys requestKeys(Database database) {
        return new RequestKeys(database.dataSource());
    }

    @Bean
    JournalStore journalStore(Database database, ObjectProvider<InstantSource> clock) {
        return database.journal(clock.getIfAvailable(InstantSource::system));
    }
}
