module shop.users {
    requires transitive dev.gnomon.metrics.runtime;

    exports shop.users;
}
