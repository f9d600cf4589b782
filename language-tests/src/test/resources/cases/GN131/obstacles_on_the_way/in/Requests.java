package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import other.Session;

class Requests {
    @Metered
    void answer(
            @Label(value = "a", from = "zone()") Context a,
            @Label(value = "b", from = "secret()") Context b,
            @Label(value = "c", from = "close()") Context c,
            @Label(value = "d", from = "named()") Context d,
            @Label(value = "e", from = "size()") Context e,
            @Label(value = "f", from = "getSize().value()") Context f,
            @Label(value = "g", from = "parts()") Context g,
            @Label(value = "h", from = "getSize") Context h,
            @Label(value = "i", from = "user()") Session i,
            @Label("j") Context j,
            @Label("k") Object k,
            @Label("l") String... l) {}
}
