package shop.users;

public class UserNotFound extends Exception {
    private static final long serialVersionUID = 1;

    public UserNotFound(String id) {
        super(id);
    }
}
