package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Mail extends Smtp {
    public void flush() {}
}
