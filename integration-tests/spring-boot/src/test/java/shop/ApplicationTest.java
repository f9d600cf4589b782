// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.gnomon.metrics.MetricRegistry;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.SpringVersion;

/** Spring Boot starts beside the BOM, with the versions that it manages itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    @Autowired
    private TestRestTemplate http;

    @Autowired
    private MetricRegistry registry;

    @Test
    void versionsAreThoseOfSpringBoot() {
        assertThat(SpringVersion.getVersion()).isEqualTo(System.getProperty("managed.spring"));
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("managed.jackson"));
        assertThat(Test.class.getPackage().getImplementationVersion()).isEqualTo(System.getProperty("managed.junit"));
    }

    @Test
    void aRequestIsServedAndCounted() {
        double before = requests(registry);
        assertThat(http.getForObject("/users/ada", String.class)).isEqualTo("{\"id\":\"ada\",\"name\":\"Ada Lovelace\"}");
        assertThat(requests(registry)).isEqualTo(before + 1);
    }

    private static double requests(MultiCollector registry) {
        return registry.collect().stream()
                .filter(metric -> metric.getMetadata().getName().equals("action_requests"))
                .flatMap(metric -> ((CounterSnapshot) metric).getDataPoints().stream())
                .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                .sum();
    }
}
