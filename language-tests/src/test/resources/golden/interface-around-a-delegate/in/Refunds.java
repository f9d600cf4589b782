package shop.payments;

public interface Refunds<R> {
    R refund(R receipt);
}
