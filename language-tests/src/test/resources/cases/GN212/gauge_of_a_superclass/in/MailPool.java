package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class MailPool extends Pool {}
