package app;

import dagger.Binds;
import dagger.Component;
import dagger.Module;
import dagger.multibindings.IntoSet;
import jakarta.inject.Named;
import java.util.Set;

class Modules {
    @Module
    interface Bindings {
        @Binds
        @Named("cards")
        Payments cards(Cards cards);

        @Binds
        @IntoSet
        Payments one(Cards cards);
    }

    @Component(modules = Bindings.class)
    interface App {
        @Named("cards")
        Payments cards();

        Set<Payments> all();
    }
}
