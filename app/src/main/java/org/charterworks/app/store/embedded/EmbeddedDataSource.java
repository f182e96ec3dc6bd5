package org.charterworks.app.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections to the embedded server in one role, which cannot be asked for another.
final class EmbeddedDataSource extends AbstractDataSource {

    private final EmbeddedPostgres server;
    private final Role role;

    EmbeddedDataSource(EmbeddedPostgres server, Role role) {
        this.server = server;
        this.role = role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return server.connect(role);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("this source serves the role " + role.roleName() + " only");
    }
}
