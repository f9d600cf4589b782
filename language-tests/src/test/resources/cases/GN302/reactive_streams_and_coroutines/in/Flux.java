package app;

import org.reactivestreams.Publisher;

class Flux<T> implements Publisher<T> {}
