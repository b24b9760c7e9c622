package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onExtension;

import dev.limbeck.operation.DatabaseOperation.UpdateExtension;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.schema.Extension;
import java.util.Optional;

/** Extensions; they belong to the database as a whole. */
public interface ExtensionDirectives extends Directives {

  /** Makes an extension. */
  default void createExtension(String name) {
    createExtension(Extension.of(name));
  }

  /** Makes an extension: {@code extension("citext").inSchema("extensions")}. */
  default void createExtension(Extension extension) {
    invoke(CreateObject.of(extension));
  }

  /** Makes an extension unless it is there, in whatever version and schema. */
  default void createExtensionIfNotExists(String name) {
    createExtensionIfNotExists(Extension.of(name));
  }

  /** Makes an extension unless it is there, in whatever version and schema. */
  default void createExtensionIfNotExists(Extension extension) {
    invoke(CreateObject.ifNotExists(extension));
  }

  /** Brings an extension to the version that the server has by default. */
  default void updateExtension(String name) {
    invoke(new UpdateExtension(name, Optional.empty(), Optional.empty()));
  }

  /** Brings an extension to a version. */
  default void updateExtension(String name, String version) {
    invoke(new UpdateExtension(name, Optional.of(version), Optional.empty()));
  }

  /** Brings an extension to a version and says which it was; few extensions know the way back. */
  default void updateExtension(String name, String version, String was) {
    invoke(new UpdateExtension(name, Optional.of(version), Optional.of(was)));
  }

  /** Drops an extension. */
  default void dropExtension(String name) {
    invoke(DropObject.of(onExtension(name)));
  }

  /** Drops an extension and says what it was, so that the step can be undone. */
  default void dropExtension(Extension was) {
    invoke(DropObject.of(was));
  }

  /** Drops an extension if it is there. */
  default void dropExtensionIfExists(String name) {
    invoke(DropObject.ifExists(onExtension(name)));
  }

  /** Drops an extension with all that depends on it. */
  default void dropExtensionCascade(String name) {
    invoke(DropObject.cascade(onExtension(name)));
  }
}
