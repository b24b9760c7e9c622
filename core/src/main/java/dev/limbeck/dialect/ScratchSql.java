package dev.limbeck.dialect;

import java.util.Optional;

/**
 * The SQL that makes, finds and drops scratch databases.
 *
 * <p>Each text is one statement without a semicolon, sent on its own: databases cannot be made in a
 * transaction. What is said of a database stands in its comment, which all sessions can read.
 */
public interface ScratchSql {

  /** The SQLSTATE that {@link #awaitUnused} raises when the time is up. */
  String IN_USE = "LB005";

  /** One row: {@code version} (180006), {@code database}, {@code may_create}. */
  String server();

  /** A database without anything in it. */
  String create(String name);

  /** A copy of a database to which nobody is connected. */
  String copy(String name, String template);

  /**
   * The same on a server that need not survive a crash of the machine, where copying files is
   * faster than writing them to the log.
   */
  String copyFiles(String name, String template);

  /** Drops a database if it is there; fails where somebody is connected to it. */
  String drop(String name);

  /** Drops a database if it is there, and ends whoever is connected to it. */
  String dropByForce(String name);

  /**
   * Takes out of the database it is run in what keeps that from being dropped: a subscription,
   * which is of the server.
   */
  String release();

  /** Writes the comment of a database. */
  String mark(String name, String comment);

  /**
   * The databases whose names begin so, with the columns {@code name, comment, sessions}: the
   * comment is empty where there is none, sessions are those connected now.
   */
  String databases(String prefix);

  /** Waits half a second until nobody is connected to a database, or raises {@link #IN_USE}. */
  String awaitUnused(String name);

  /** Takes a lock for the session, waiting for it. */
  String lock(long key);

  /** A query of one boolean: takes a lock for the session if it is free. */
  String tryLock(long key);

  /** Gives a lock of the session back. */
  String unlock(long key);

  /** Lets statements come in an order in which bodies of functions name what is not there yet. */
  String lenient();

  /** Creates a role that cannot log in. */
  String createRole(String name);

  /** The role that an error says is missing; empty where it says something else. */
  Optional<String> missingRole(ServerError error);

  /** What an error says that the server does not have; empty where it says something else. */
  Optional<Lack> lack(ServerError error);

  /** The names of all schemas, types and routines, in the column {@code name}. */
  String knownNames();
}
