package shop;

import dev.gnomon.metrics.MetricRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Shop {
    public static void run(MetricRegistry registry) throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Quotes quotes = new QuotesMetricsDecorator(threads, registry);
            quotes.quote("book").get();
            quotes.quote("tea").get();
            CompletableFuture<Integer> price = new CompletableFuture<>();
            CompletableFuture<Integer> discount = quotes.discount(price);
            price.complete(200);
            discount.get();
        } finally {
            threads.shutdown();
        }
    }
}
