package app;

record Request(Account account) {}
