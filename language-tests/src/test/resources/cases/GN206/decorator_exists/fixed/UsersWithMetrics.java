package app;

class UsersWithMetrics {}
