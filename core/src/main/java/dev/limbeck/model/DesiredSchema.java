package dev.limbeck.model;

import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Omission;
import java.util.List;

/** What a model says, and in which words. */
public sealed interface DesiredSchema {

  /** What the model could have said; what it could not is left as it is. */
  Vocabulary vocabulary();

  /** What it was made of, for the reader: {@code 3 entities}; may be empty. */
  String content();

  /**
   * Statements that make it in an empty schema, in this order.
   *
   * @param statements each with its place
   * @param vocabulary what could have been said
   * @param content what it was made of
   * @param omissions what stands in the model and is not part of a schema
   * @param renames what it says was called otherwise before
   */
  record Statements(
      List<ModelStatement> statements,
      Vocabulary vocabulary,
      String content,
      List<Omission> omissions,
      List<RenameHint> renames)
      implements DesiredSchema {

    /** Copies the lists. */
    public Statements {
      statements = List.copyOf(statements);
      omissions = List.copyOf(omissions);
      renames = List.copyOf(renames);
    }
  }

  /**
   * Operations that make it in an empty schema, in this order.
   *
   * @param operations what the model recorded
   * @param vocabulary what could have been said
   * @param content what it was made of
   */
  record Recorded(List<Operation> operations, Vocabulary vocabulary, String content)
      implements DesiredSchema {

    /** Copies the list. */
    public Recorded {
      operations = List.copyOf(operations);
    }
  }

  /**
   * The same schema of another database.
   *
   * @param url that database
   * @param vocabulary everything
   * @param content empty
   */
  record Elsewhere(ServerUrl url, Vocabulary vocabulary, String content) implements DesiredSchema {}

  /**
   * The same, once it was read.
   *
   * @param catalog what it holds
   * @param vocabulary everything
   * @param content empty
   */
  record Read(Catalog catalog, Vocabulary vocabulary, String content) implements DesiredSchema {}
}
