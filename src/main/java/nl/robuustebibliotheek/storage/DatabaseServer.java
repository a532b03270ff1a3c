package nl.robuustebibliotheek.storage;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that several copies of the service share. Each connection is tried before it is used, so that nobody is
 * refused for a server that was restarted a moment ago.
 */
final class DatabaseServer implements Database {

    private static final String KNOWN = "jdbc:postgresql:";
    private static final int CONNECTIONS = 10;
    private static final int MILLIS_TO_WAIT_FOR_A_CONNECTION = 5_000;

    /** How long the pool trusts a connection that it did not try; it has no other way to say so than for all pools. */
    private static final String UNTRIED_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    DatabaseServer(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public HikariDataSource open() {
        if (!url.startsWith(KNOWN)) {
            throw new StorageUnusable("The address of the database is not one of PostgreSQL.",
                    "Maybe you mean jdbc:postgresql://host:5432/name. Without SPRING_DATASOURCE_URL everything is kept in "
                            + "a file in the data folder.",
                    null);
        }
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("storage");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setConnectionTimeout(MILLIS_TO_WAIT_FOR_A_CONNECTION);
        System.setProperty(UNTRIED_MILLIS, "0");
        return tried(settings);
    }

    /** A wrong address or password shows at start and not at the first library. */
    private static HikariDataSource tried(HikariConfig settings) {
        try {
            HikariDataSource pool = new HikariDataSource(settings);
            try (Connection connection = pool.getConnection()) {
                return pool;
            } catch (SQLException unreachable) {
                pool.close();
                throw unreachable;
            }
        } catch (SQLException | HikariPool.PoolInitializationException unreachable) {
            throw new StorageUnusable("The database server does not let the service in: " + reason(unreachable),
                    "Maybe SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD is not right, "
                            + "or the server is not running.",
                    unreachable);
        }
    }

    private static @Nullable String reason(Throwable unreachable) {
        return unreachable.getCause() instanceof SQLException cause ? cause.getMessage() : unreachable.getMessage();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public int writers() {
        return CONNECTIONS;
    }

    @Override
    public void close() {}
}
