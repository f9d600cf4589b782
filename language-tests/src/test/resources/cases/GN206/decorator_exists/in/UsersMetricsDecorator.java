package app;

class UsersMetricsDecorator {}
