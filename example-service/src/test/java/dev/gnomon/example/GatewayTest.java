// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GatewayTest {
    @Test
    void closingAnswersWhatIsPendingAndFreesThePorts() throws Exception {
        Gateway gateway = Gateway.start(0, 0, database -> userId -> new CompletableFuture<>());
        int apiPort = gateway.apiPort();
        int metricsPort = gateway.metricsPort();
        CompletableFuture<Integer> pending = new GatewayClient(gateway).getLater("/profiles/u1");
        String active = "api_gateway_action_active_requests{action=\"get_profile\",service=\"ProfileService\"} 1.0";
        while (!new GatewayClient(gateway).scrape("text/plain").contains(active)) {
            Thread.onSpinWait();
        }

        long start = System.nanoTime();
        gateway.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(pending.handle((status, failure) -> status == null ? 0 : status)
                        .join())
                .isIn(504, 0);
        new ServerSocket(apiPort, 1, InetAddress.getLoopbackAddress()).close();
        new ServerSocket(metricsPort, 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void aTakenPortLeavesNothingRunning() throws Exception {
        try (Gateway first = Gateway.start(0, 0)) {
            int metricsPort;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                metricsPort = free.getLocalPort();
            }

            assertThatThrownBy(() -> Gateway.start(first.apiPort(), metricsPort))
                    .isInstanceOf(BindException.class);
            assertThatThrownBy(() -> Gateway.start(0, first.metricsPort()))
                    .hasMessageContaining("127.0.0.1:" + first.metricsPort());
            new ServerSocket(metricsPort, 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    @Test
    void twoGatewaysInOneProcessMeasureApart() throws Exception {
        try (Gateway one = Gateway.start(0, 0);
                Gateway other = Gateway.start(0, 0)) {
            GatewayClient client = new GatewayClient(one);
            assertThat(client.get("/users/u1")).isEqualTo(200);

            String line = "api_gateway_service_requests_total{service=\"UserService\"} ";
            assertThat(client.scrape("text/plain")).contains(line + "1.0");
            assertThat(new GatewayClient(other).scrape("text/plain")).contains(line + "0.0");
        }
    }
}
