package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered(buckets = {0.1, 1})
    @interface Query {}

    @Metered(prefix = "audit_")
    @interface Audited {}

    @Query
    @Audited
    String find(String id) {
        return id;
    }
}
