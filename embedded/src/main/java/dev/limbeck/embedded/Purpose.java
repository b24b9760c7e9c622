package dev.limbeck.embedded;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a server is for. Its settings stand here, not in a file, so that they are the same for all.
 */
enum Purpose {
  /** The database of {@code url = "embedded"}: somebody's data. */
  DEVELOPMENT,

  /** Databases that can be made again; a schema of thousands of tables is made at once. */
  SCRATCH;

  /** Each {@code name=value}. */
  List<String> settings() {
    return Stream.concat(common(), own()).toList();
  }

  private static Stream<String> common() {
    return Stream.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=100",
        "shared_buffers=64MB",
        "logging_collector=off",
        "log_destination=stderr",
        "log_checkpoints=off");
  }

  private Stream<String> own() {
    return switch (this) {
      case DEVELOPMENT -> Stream.of("fsync=on");
      case SCRATCH ->
          Stream.of(
              "fsync=off",
              "full_page_writes=off",
              "synchronous_commit=off",
              "autovacuum=off",
              "wal_level=minimal",
              "max_wal_senders=0",
              "max_wal_size=256MB",
              "max_locks_per_transaction=1024",
              "jit=off");
    };
  }
}
