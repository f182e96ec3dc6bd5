package org.charterworks.app.web.network;

import java.nio.file.Path;
import org.charterworks.app.web.map.Atlas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the pages of the network need besides the programme.
@Configuration(proxyBeanMethods = false)
class NetworkRoom {

    /// The maps of the programme's folder; a server that is not told its folder draws without a base map.
    @Bean
    Atlas atlas(@Value("${charterworks.programme:}") String folder) {
        return folder.isBlank() ? Atlas.NONE : Atlas.of(Path.of(folder, "basemap"));
    }
}
