package app;

class Server extends Base {
    @Override
    protected void run() {}
}
