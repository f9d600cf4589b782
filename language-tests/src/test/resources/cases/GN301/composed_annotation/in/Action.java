package app;

import dev.gnomon.metrics.annotation.Metered;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Metered
@Target(ElementType.METHOD)
@interface Action {}
