package dev.limbeck.acceptance.faults;

import dev.limbeck.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** The network between a run and its server, which is cut at a chosen moment. */
final class Wire implements AutoCloseable {

  /** What the server ends each answer with: it is idle again, outside a transaction. */
  private static final String IDLE = "Z\0\0\0\5I";

  /** When a wire is cut. */
  sealed interface Moment {

    /** Never. */
    record Never() implements Moment {}

    /** When the run has sent so many bytes; those after it do not arrive. */
    record Sent(long bytes) implements Moment {}

    /** When the run has received so many bytes. */
    record Received(long bytes) implements Moment {}

    /** When the run sends this text, which arrives, though not what follows it. */
    record Within(String text) implements Moment {}

    /** When the server has done what it was sent with this text; its answer does not arrive. */
    record Answered(String text) implements Moment {}
  }

  private final ServerSocket entry;
  private final TestDatabase database;
  private final Moment moment;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong received = new AtomicLong();
  private final StringBuilder heard = new StringBuilder();
  private final StringBuilder answer = new StringBuilder();
  private boolean silent;

  Wire(TestDatabase database, Moment moment) throws IOException {
    this.database = database;
    this.moment = moment;
    this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::accept);
  }

  /** The database's URL through this wire. */
  String url() {
    var address = database.address();
    return database
        .url()
        .replace("@" + address.host() + ":" + address.port(), "@127.0.0.1:" + entry.getLocalPort());
  }

  long sent() {
    return sent.get();
  }

  long received() {
    return received.get();
  }

  private void accept() {
    try {
      while (true) {
        var client = entry.accept();
        var server = new Socket(database.address().host(), database.address().port());
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> pump(client, server, true));
        Thread.ofPlatform().daemon().start(() -> pump(server, client, false));
      }
    } catch (IOException unused) {
      // the test is over
    }
  }

  private void pump(Socket source, Socket target, boolean outward) {
    try (source;
        target;
        InputStream in = source.getInputStream();
        OutputStream out = target.getOutputStream()) {
      var bytes = new byte[8192];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        int passed = outward ? passedOut(bytes, count) : passedIn(bytes, count);
        out.write(bytes, 0, passed);
        out.flush();
        if (passed < count) {
          return;
        }
      }
    } catch (IOException unused) {
      // the other direction has closed both
    }
  }

  /** How many bytes of what the run sends arrive; fewer than all = the wire is cut. */
  private synchronized int passedOut(byte[] bytes, int count) {
    long before = sent.getAndAdd(count);
    heard.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
    return switch (moment) {
      case Moment.Sent(long most) -> (int) Math.min(count, most - before);
      case Moment.Within(String text) -> {
        int at = heard.indexOf(text);
        yield at < 0 ? count : (int) Math.min(count - 1L, at + text.length() - before);
      }
      case Moment.Answered(String text) -> {
        silent = silent || heard.indexOf(text) >= 0;
        yield count;
      }
      case Moment.Received unused -> count;
      case Moment.Never unused -> count;
    };
  }

  /** How many bytes of the server's answer arrive. */
  private synchronized int passedIn(byte[] bytes, int count) {
    long before = received.getAndAdd(count);
    if (moment instanceof Moment.Received(long most)) {
      return (int) Math.min(count, most - before);
    }
    if (!silent) {
      return count;
    }
    answer.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
    return answer.indexOf(IDLE) >= 0 ? 0 : count;
  }

  @Override
  public void close() throws IOException {
    entry.close();
  }
}
