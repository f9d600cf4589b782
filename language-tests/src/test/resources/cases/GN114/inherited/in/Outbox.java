package app;

import java.util.concurrent.Future;

interface Outbox {
    Future<String> send(String to);
}
