package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered
@interface Action {
    String prefix() default "";

    double[] buckets() default {};

    float share() default 1;

    Class<? extends Throwable>[] expected() default {};
}
