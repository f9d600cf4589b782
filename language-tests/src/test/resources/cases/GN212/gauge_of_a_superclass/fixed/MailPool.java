package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "mail_")
class MailPool extends Pool {}
