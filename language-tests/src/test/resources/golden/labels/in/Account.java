package shop.payments;

public record Account(String tier, Currency home) {}
