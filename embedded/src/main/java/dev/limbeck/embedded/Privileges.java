package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * As whom the server runs: PostgreSQL refuses to run as root.
 *
 * <p>For root, in this order: in a folder of somebody else's as that user; in a folder of root's in
 * a user namespace of its own, where root counts as nobody but its files stay its files; where the
 * kernel or the container allows no such namespace, as the user nobody.
 *
 * @param prefix what stands before the program and its arguments
 * @param owner whose the data folder is; the present user's where the prefix changes nothing
 */
record Privileges(List<String> prefix, Owner owner) {

  /** Decides for a data folder that may or may not exist, in a folder that does. */
  static Privileges forServerIn(Path dataFolder) throws IOException {
    var owner = Owner.of(dataFolder);
    if (!Owner.isRoot()) {
      return new Privileges(List.of(), owner);
    }
    if (owner.isNotRoot()) {
      return as(owner);
    }
    var unshare = Programs.find("unshare");
    if (unshare.isPresent() && Programs.succeeds(List.of(unshare.get(), "-U"), "true")) {
      return new Privileges(List.of(unshare.get(), "-U"), owner);
    }
    return as(Owner.NOBODY);
  }

  /**
   * Makes a data folder of root's the owner's, where a namespace was to be had before and is not.
   */
  void takeOver(Path dataFolder) throws IOException {
    if (owner.isNotRoot() && !Owner.of(dataFolder).isNotRoot()) {
      owner.giveTree(dataFolder);
    }
  }

  /** Whether the server's user can get into the folder, or the nearest one that exists. */
  boolean reach(Path folder) throws IOException {
    return !owner.isNotRoot() || !Owner.isRoot() || owner.reaches(folder);
  }

  /** As another user than root. */
  static Privileges as(Owner owner) {
    return find(owner).orElseThrow(Privileges::noWay);
  }

  private static Optional<Privileges> find(Owner owner) {
    return Programs.find("setpriv")
        .map(setpriv ->
            List.of(setpriv, "--reuid=" + owner.uid(), "--regid=" + owner.gid(), "--clear-groups"))
        .filter(prefix -> Programs.succeeds(prefix, "true"))
        .map(prefix -> new Privileges(prefix, owner));
  }

  private static RuntimeException noWay() {
    return Problem.of(
            DatabaseCode.EMBEDDED_AS_ROOT,
            "PostgreSQL does not run as root, and no other user could be taken.")
        .because("Neither `unshare -U` nor `setpriv` (both of util-linux) works here.")
        .fix("run the command as a user other than root")
        .fix("export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE")
        .exception();
  }
}
