package app;

class Context {
    static String zone() {
        return "";
    }

    private String secret() {
        return "";
    }

    void close() {}

    String named(String name) {
        return secret() + name;
    }

    int getSize() {
        return 1;
    }

    String[] parts() {
        return new String[0];
    }
}
