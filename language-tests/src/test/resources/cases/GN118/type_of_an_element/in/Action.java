package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered
@interface Action {
    String prefix() default "";

    String buckets() default "";

    float sample() default 1;

    Class<?>[] expected() default {};
}
