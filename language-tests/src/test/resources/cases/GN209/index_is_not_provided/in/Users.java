package shop.users;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
public class Users {
    public Users() {}

    public void greet() {}
}
