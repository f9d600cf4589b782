package shop.payments;

public enum Currency {
    EUR,
    USD
}
