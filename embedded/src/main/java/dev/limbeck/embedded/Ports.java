package dev.limbeck.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** TCP ports of the loopback address. */
final class Ports {

  /** The only address at which a server listens. */
  static final String LOOPBACK = "127.0.0.1";

  private Ports() {}

  /**
   * The port of last time if it is free, else any free one.
   *
   * <p>It may be taken before the server has it: then the server fails and another one is chosen.
   */
  static int choose(Path memory) throws IOException {
    if (Files.exists(memory)) {
      var last = Files.readString(memory).strip();
      if (last.matches("[1-9]\\d{0,4}") && isFree(Integer.parseInt(last))) {
        return Integer.parseInt(last);
      }
    }
    try (var socket = bound(0)) {
      return socket.getLocalPort();
    }
  }

  /** Writes down the port for the next time. */
  static void remember(Path memory, int port, Owner owner) throws IOException {
    Files.writeString(memory, port + "\n");
    owner.give(memory);
  }

  private static boolean isFree(int port) {
    try (var socket = bound(port)) {
      return socket.isBound();
    } catch (IOException | IllegalArgumentException taken) {
      return false;
    }
  }

  private static ServerSocket bound(int port) throws IOException {
    var socket = new ServerSocket();
    socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
    return socket;
  }
}
