package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterworks.app.api.limit.Buckets;
import org.charterworks.app.api.limit.LimitSettings;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ten requests in ten seconds, on a clock that moves when the test says so.
class RateLimitTest {
    private static final LimitSettings TEN = new LimitSettings(10, Duration.ofSeconds(10), 3);
    private static final String CLIENT = "192.0.2.1";

    private long nanos;
    private final AtomicInteger answered = new AtomicInteger();
    private final Buckets buckets = new Buckets(TEN, clock());
    private final RateLimit limit = new RateLimit(TEN, buckets);

    @Test
    void asManyAsTheBucketHoldsAreAnsweredAndTheNextIsRefused() throws Exception {
        for (int i = 1; i <= 10; i++) {
            MockHttpServletResponse answer = ask(CLIENT);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"requests\";q=10;w=10");
            assertThat(answer.getHeader("RateLimit")).isEqualTo("\"requests\";r=" + (10 - i) + ";t=" + i);
        }
        MockHttpServletResponse refused = ask(CLIENT);
        assertThat(answered).hasValue(10);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getHeader("RateLimit")).isEqualTo("\"requests\";r=0;t=10");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(refused.getContentAsString());
        assertThat(problem.path("type").asString()).isEqualTo("/problems/too-many-requests");
        assertThat(problem.path("status").asInt()).isEqualTo(429);
        assertThat(problem.path("advice").asString()).contains("Retry-After");
    }

    @Test
    void whoWaitsAsLongAsToldIsAnsweredAgain() throws Exception {
        empty(CLIENT);
        int wait = Integer.parseInt(String.valueOf(ask(CLIENT).getHeader("Retry-After")));
        pass(Duration.ofSeconds(wait).minusMillis(1));
        assertThat(ask(CLIENT).getStatus()).isEqualTo(429);
        pass(Duration.ofMillis(1));
        assertThat(ask(CLIENT).getStatus()).isEqualTo(200);
        assertThat(ask(CLIENT).getStatus()).isEqualTo(429);
        pass(Duration.ofHours(1));
        assertThat(ask(CLIENT).getHeader("RateLimit")).as("no fuller than full").contains("r=9");
    }

    @Test
    void everyClientHasABucketOfItsOwnAndAnIpv6NetworkIsOneClient() throws Exception {
        empty(CLIENT);
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            assertThat(ask("2001:db8::" + i).getStatus()).isEqualTo(200);
        }
        assertThat(ask("2001:db8:0:0:ffff::1").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:1::1").getStatus()).isEqualTo(200);
    }

    @Test
    void onlySoManyClientsAreRememberedAndTheOneSeenLastIsKept() throws Exception {
        empty(CLIENT);
        for (int i = 0; i < 1000; i++) {
            ask("198.51." + i / 200 + "." + i % 200);
            assertThat(ask(CLIENT).getStatus()).isEqualTo(429);
        }
        assertThat(buckets.clients()).isEqualTo(3);
    }

    @Test
    void withoutALimitNothingIsCounted() throws Exception {
        LimitSettings none = new LimitSettings(0, Duration.ofSeconds(10), 3);
        RateLimit open = new RateLimit(none, new Buckets(none, clock()));
        for (int i = 0; i < 50; i++) {
            assertThat(ask(open, CLIENT).containsHeader("RateLimit")).isFalse();
        }
        assertThat(answered).hasValue(50);
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedTogether() {
        assertThatThrownBy(() -> new LimitSettings(-1, Duration.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("charterworks.api.requests")
                .hasMessageContaining("charterworks.api.window")
                .hasMessageContaining("charterworks.api.clients");
    }

    private void empty(String client) throws Exception {
        for (int i = 0; i < TEN.requests(); i++) {
            ask(client);
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private MockHttpServletResponse ask(String client) throws Exception {
        return ask(limit, client);
    }

    private MockHttpServletResponse ask(RateLimit by, String client) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/brief");
        request.setRemoteAddr(client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        by.doFilter(request, response, (_, _) -> answered.incrementAndGet());
        return response;
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos;
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
