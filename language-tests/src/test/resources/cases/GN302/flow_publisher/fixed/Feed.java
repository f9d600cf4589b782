package app;

import java.util.concurrent.Flow;

class Feed {
    Flow.Publisher<String> items() {
        return subscriber -> {};
    }
}
