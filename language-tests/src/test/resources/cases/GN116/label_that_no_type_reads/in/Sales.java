package app;

import dev.gnomon.metrics.annotation.Label;

interface Sales {
    void increment(@Label("shop") String shop);

    int count(@Label("shop") String shop);

    default void twice(@Label("shop") String shop) {}

    static void none(@Label("shop") String shop) {}
}
