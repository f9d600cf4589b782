package app;

record Price(long cents) implements Formatted {
    @Override
    public String formatted() {
        return cents + " cents";
    }
}
