package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import java.util.concurrent.Future;

@Metrics
class Mail extends Smtp {
    public void flush() {}

    @Override
    @Unmetered
    public Future<String> send(String to) {
        return super.send(to);
    }
}
