package app;

class NamedCache extends Cache {}
