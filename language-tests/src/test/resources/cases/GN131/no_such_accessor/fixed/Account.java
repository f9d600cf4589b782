package app;

record Account(String tenant) {}
