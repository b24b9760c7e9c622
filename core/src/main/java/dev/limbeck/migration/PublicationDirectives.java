package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onPublication;

import dev.limbeck.operation.DatabaseOperation.AddToPublication;
import dev.limbeck.operation.DatabaseOperation.DropFromPublication;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Publications: what is replicated to other servers. */
public interface PublicationDirectives extends Directives {

  /** Makes a publication: {@code publication("changes").tables("habits", "meals")}. */
  default void createPublication(Publication publication) {
    invoke(CreateObject.of(publication));
  }

  /** Publishes one table more. */
  default void addToPublication(String publication, String table) {
    addToPublication(
        publication, new PublishedTable(QualifiedName.parse(table), List.of(), Optional.empty()));
  }

  /** Publishes one table more, or some columns and rows of it. */
  default void addToPublication(String publication, PublishedTable table) {
    invoke(new AddToPublication(publication, table));
  }

  /** Publishes a table no more, which was published as a whole. */
  default void dropFromPublication(String publication, String table) {
    dropFromPublication(
        publication, new PublishedTable(QualifiedName.parse(table), List.of(), Optional.empty()));
  }

  /** Publishes a table no more, of which this was published. */
  default void dropFromPublication(String publication, PublishedTable was) {
    invoke(new DropFromPublication(publication, was));
  }

  /** Drops a publication. */
  default void dropPublication(String name) {
    invoke(DropObject.of(onPublication(name)));
  }

  /** Drops a publication and says what it was, so that the step can be undone. */
  default void dropPublication(Publication was) {
    invoke(DropObject.of(was));
  }

  /** Drops a publication if it is there. */
  default void dropPublicationIfExists(String name) {
    invoke(DropObject.ifExists(onPublication(name)));
  }

  /** Gives a publication another name. */
  default void renamePublication(String name, String to) {
    invoke(new RenameObject(onPublication(name), to));
  }
}
