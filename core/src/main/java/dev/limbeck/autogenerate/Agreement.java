package dev.limbeck.autogenerate;

import dev.limbeck.schema.Omission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sides that were found to be the same.
 *
 * @param current the one, as a reader calls it
 * @param desired the other
 * @param leftAlone objects that no model could have said, {@code view 'totals'}
 * @param omissions what was not compared, and why
 * @param digest of the side that is a database; empty where none is
 */
public record Agreement(
    String current,
    String desired,
    List<String> leftAlone,
    List<Omission> omissions,
    String digest) {

  /** "LBA" and the version of this format. */
  private static final int MAGIC = 0x4C424101;

  /** Copies the lists. */
  public Agreement {
    leftAlone = List.copyOf(leftAlone);
    omissions = List.copyOf(omissions);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(current);
      out.writeUTF(desired);
      out.writeUTF(digest);
      out.writeInt(leftAlone.size());
      for (var object : leftAlone) {
        out.writeUTF(object);
      }
      out.writeInt(omissions.size());
      for (var omission : omissions) {
        out.writeUTF(omission.what());
        out.writeUTF(omission.why());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("nothing is written to a disk", impossible);
    }
    return bytes.toByteArray();
  }

  /** Empty where it is none of this format. */
  static Optional<Agreement> read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        return Optional.empty();
      }
      var current = in.readUTF();
      var desired = in.readUTF();
      var digest = in.readUTF();
      var leftAlone = new ArrayList<String>();
      for (int left = in.readInt(); left > 0; left--) {
        leftAlone.add(in.readUTF());
      }
      var omissions = new ArrayList<Omission>();
      for (int left = in.readInt(); left > 0; left--) {
        omissions.add(new Omission(in.readUTF(), in.readUTF()));
      }
      return Optional.of(new Agreement(current, desired, leftAlone, omissions, digest));
    } catch (IOException unused) {
      return Optional.empty();
    }
  }
}
