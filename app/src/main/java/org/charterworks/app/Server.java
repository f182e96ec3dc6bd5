package org.charterworks.app;

import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The server: every part of the application put together by Spring. The command `serve` starts it and gives it the
/// programme to serve.
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class Server {

    @Bean
    Portal portal(Workspace workspace) {
        return new Portal(workspace.programme(), workspace.clock());
    }
}
