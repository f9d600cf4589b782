package app;

class Server extends Base {}
