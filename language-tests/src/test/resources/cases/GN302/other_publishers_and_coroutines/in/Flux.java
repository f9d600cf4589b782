package app;

import java.util.concurrent.Flow;

class Flux<T> implements Flow.Publisher<T> {
    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {}
}
