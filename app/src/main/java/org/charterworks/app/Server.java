package org.charterworks.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/// The server: every part of the application put together by Spring. The command `serve` starts it and gives
/// it the
/// programme to serve.
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class Server {}
