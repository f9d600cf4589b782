package other;

public class Session {
    protected String user() {
        return "";
    }
}
