package app;

interface GeneratedMetricsModule {}
