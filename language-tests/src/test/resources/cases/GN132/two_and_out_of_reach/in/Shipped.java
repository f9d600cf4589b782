package other;

import dev.gnomon.metrics.annotation.EventTime;
import java.util.Date;

public class Shipped {
    @EventTime
    Date at() {
        return new Date();
    }
}
