package app;

import dev.gnomon.metrics.annotation.Metered;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Metered
@Retention(RetentionPolicy.CLASS)
@interface Action {}
