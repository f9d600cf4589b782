package app;

interface MetricsModule {}
