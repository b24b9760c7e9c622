package dev.limbeck.operation;

import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.ObjectReference;
import java.util.Optional;

/** What can be done with objects of every kind. */
public sealed interface ObjectOperation extends Operation {

  /** What happens if there is an object of this name already. */
  enum CreateMode {
    /** The server refuses. */
    CREATE,
    /** It stays as it is. */
    IF_NOT_EXISTS,
    /** It is replaced; what depends on it stays. */
    OR_REPLACE
  }

  /**
   * Makes an object.
   *
   * @param object what it is to be
   * @param mode what happens if there is one
   * @param was what it replaces, so that it can be put back
   */
  record CreateObject(DatabaseObject object, CreateMode mode, Optional<DatabaseObject> was)
      implements ObjectOperation {

    @Override
    public CreateObject forward() {
      return new CreateObject(object, mode, Optional.empty());
    }

    /** There must be none yet. */
    public static CreateObject of(DatabaseObject object) {
      return new CreateObject(object, CreateMode.CREATE, Optional.empty());
    }

    /** One that is there stays as it is. */
    public static CreateObject ifNotExists(DatabaseObject object) {
      return new CreateObject(object, CreateMode.IF_NOT_EXISTS, Optional.empty());
    }

    /** One that is there is replaced. */
    public static CreateObject orReplace(DatabaseObject object) {
      return new CreateObject(object, CreateMode.OR_REPLACE, Optional.empty());
    }

    /** One that is there is replaced, and was this. */
    public static CreateObject orReplace(DatabaseObject object, DatabaseObject was) {
      return new CreateObject(object, CreateMode.OR_REPLACE, Optional.of(was));
    }
  }

  /**
   * Drops an object.
   *
   * @param object which
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be made again
   */
  record DropObject(
      ObjectReference object, boolean ifExists, boolean cascade, Optional<DatabaseObject> was)
      implements ObjectOperation {

    @Override
    public DropObject forward() {
      return new DropObject(object, ifExists, cascade, Optional.empty());
    }

    /** It is there, and nothing depends on it. */
    public static DropObject of(ObjectReference object) {
      return new DropObject(object, false, false, Optional.empty());
    }

    /** It is there, nothing depends on it, and this is what it was. */
    public static DropObject of(DatabaseObject was) {
      return new DropObject(was.reference(), false, false, Optional.of(was));
    }

    /** It may be missing. */
    public static DropObject ifExists(ObjectReference object) {
      return new DropObject(object, true, false, Optional.empty());
    }

    /** What depends on it goes too. */
    public static DropObject cascade(ObjectReference object) {
      return new DropObject(object, false, true, Optional.empty());
    }
  }

  /**
   * Gives an object another name.
   *
   * @param object which
   * @param to its name from then on, in the same schema
   */
  record RenameObject(ObjectReference object, String to) implements ObjectOperation {}

  /**
   * Brings an object into another schema.
   *
   * @param object which
   * @param schema where it lies from then on
   * @param was where it lay before, so that it can be brought back
   */
  record MoveObject(ObjectReference object, String schema, Optional<String> was)
      implements ObjectOperation {

    /** Refuses what lies in no schema. */
    public MoveObject {
      if (object instanceof ObjectReference.Within
          || (object instanceof ObjectReference.OfDatabase global
              && global.kind() != ObjectReference.OfDatabase.Kind.EXTENSION)) {
        throw new IllegalArgumentException("a %s is in no schema".formatted(object.word()));
      }
    }
  }

  /**
   * Gives an object to another role.
   *
   * @param object which
   * @param owner whose it is from then on
   * @param was whose it was before, so that it can be given back
   */
  record ChangeOwner(ObjectReference object, String owner, Optional<String> was)
      implements ObjectOperation {

    /** Refuses what belongs to a table. */
    public ChangeOwner {
      if (object instanceof ObjectReference.Within) {
        throw new IllegalArgumentException("a %s has no owner".formatted(object.word()));
      }
    }
  }

  /**
   * Says what an object is for.
   *
   * @param object which
   * @param text the comment; empty takes it away
   * @param was the comment before, so that it can be put back
   */
  record Comment(ObjectReference object, Optional<String> text, Optional<String> was)
      implements ObjectOperation {}
}
