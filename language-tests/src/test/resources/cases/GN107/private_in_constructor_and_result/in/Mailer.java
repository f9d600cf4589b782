package app;

import dev.gnomon.metrics.annotation.Metrics;
import java.util.List;

@Metrics
class Mailer {
    private interface Template {}

    Mailer(List<? extends Template[]> templates) {}

    public void send() {}

    public Template template() {
        return null;
    }
}
