// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers scrapes at the path of the {@code HttpContext} it is given to, and nowhere below it.
 *
 * <p>The {@code Accept} header chooses between Prometheus text 0.0.4 (the default), OpenMetrics text 1.0.0 and
 * delimited protobuf; {@code Accept-Encoding} may prefer gzip; {@code ?name[]=...} selects metrics by name. GET and
 * HEAD are answered, other methods get 405.
 *
 * <p>The body is complete in memory before the first header is sent. When the collector or the writer fails, the answer
 * is 500 with a fixed sentence; the exception goes to the {@link System.Logger} named after this class and never to the
 * client.
 *
 * <p>Thread-safe. A scrape costs one snapshot and one buffer of the body's size. On a server of one's own it runs on
 * that server's threads, and slow clients are that server's concern: by default the JDK's waits for ever for the rest
 * of a request, unless the JVM is started with {@code -Dsun.net.httpserver.maxReqTime=seconds}. {@link
 * PrometheusServer} has a limit of its own.
 */
public final class PrometheusHandler implements HttpHandler {
    private static final Logger LOG = System.getLogger(PrometheusHandler.class.getName());

    private final MultiCollector collector;
    private final ExpositionFormats formats = ExpositionFormats.init();

    /** @param collector the source of the metrics, for example a {@code MetricRegistry} */
    public PrometheusHandler(MultiCollector collector) {
        this.collector = Objects.requireNonNull(collector, "collector");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        ExchangeThread.enter(ExchangeThread.Phase.ANSWERING);
        try {
            answer(exchange).send(exchange);
        } finally {
            exchange.close();
        }
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getHttpContext().getPath();
        if (!path.equals(exchange.getRequestURI().getPath())) {
            return Answer.text(404, "Nothing is here. The metrics are at " + path + "\n");
        }
        if (!Answer.allows(exchange)) {
            return Answer.methodNotAllowed();
        }
        try {
            return scrape(exchange);
        } catch (Throwable failure) { // an Error in one collector is no reason to leave the client without an answer
            LOG.log(Level.WARNING, "A scrape failed and was answered with 500", failure);
            return Answer.text(500, "The scrape failed. The log of the scraped process says why.\n");
        }
    }

    private Answer scrape(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        NameFilter filter = NameFilter.parse(exchange.getRequestURI().getRawQuery());
        MetricSnapshots snapshots = filter == null ? collector.collect() : collector.collect(filter);
        ExpositionFormatWriter writer = Format.forAccept(headers.get("Accept")).writer(formats);
        boolean gzip = prefersGzip(headers.get("Accept-Encoding"));
        Answer answer = Answer.of(200, writer.getContentType(), write(writer, snapshots, gzip))
                .with("Vary", "Accept, Accept-Encoding");
        return gzip ? answer.with("Content-Encoding", "gzip") : answer;
    }

    private static byte[] write(ExpositionFormatWriter writer, MetricSnapshots snapshots, boolean gzip)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
        try (OutputStream out = gzip ? new GZIPOutputStream(body, 8192) : body) {
            writer.write(out, snapshots);
        }
        return body.toByteArray();
    }

    /** Whether gzip is wanted as much as no coding. One that is not named is for those who want no other. */
    private static boolean prefersGzip(@Nullable List<String> headers) {
        List<Preference> preferences = Preference.parse(headers);
        double gzip = Preference.qualityOf(preferences, "gzip", "x-gzip", "*");
        return gzip > 0 && gzip >= Preference.qualityOf(preferences, "identity", "*");
    }
}
