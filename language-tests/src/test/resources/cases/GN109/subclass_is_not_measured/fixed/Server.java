package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Server extends Base {}
