package app;

class GeneratedClient implements Client {
    @Override
    public void call() {}
}
