package app;

import dagger.Binds;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dagger.Subcomponent;

class Modules {
    @Module
    interface Bindings {
        @Binds
        Payments payments(Cards cards);
    }

    @Module(subcomponents = Inner.class)
    interface Outer {
        @Provides
        static Users users() {
            return new Users();
        }
    }

    @Subcomponent(modules = Bindings.class)
    interface Inner {
        Payments payments();

        Users users();

        @Subcomponent.Factory
        interface Factory {
            Inner create();
        }
    }

    @Component(modules = Outer.class)
    interface App {
        Inner.Factory inner();
    }
}
