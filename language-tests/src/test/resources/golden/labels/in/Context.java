package shop.payments;

public record Context(Account account, String network) {}
