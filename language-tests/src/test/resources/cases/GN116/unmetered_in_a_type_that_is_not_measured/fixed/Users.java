package app;

class Users {
    public String find(String id) {
        return id;
    }
}
