package app;

import dev.gnomon.metrics.annotation.Metered;

class Search<K extends Comparable<K>> {
    @Metered
    <T extends Number> void find(String text, T key) {}

    @Metered
    <T extends CharSequence & Comparable<T>> void findText(String text, T key) {}

    @Metered
    void store(K key) {}

    @Metered
    <L> void storeAny(L key) {}
}
