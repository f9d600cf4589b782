package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Token {
    @Override
    public String toString() {
        return "token";
    }

    public static Token of() {
        return new Token();
    }
}
