package app;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

class Greeting {
    private final Provider<Users> users;

    @Inject
    Greeting(Provider<Users> users) {
        this.users = users;
    }

    void greet() {
        users.get().greet();
    }
}
