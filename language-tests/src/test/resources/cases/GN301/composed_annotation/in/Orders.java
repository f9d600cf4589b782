package app;

class Orders {
    @Action
    void place() {}
}
