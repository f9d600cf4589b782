package app;

abstract class Base {
    public void start() {}
}
