package dev.limbeck.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command answers beside its services. */
public sealed interface Detail {

  /**
   * The rows of a query, or what a statement did.
   *
   * @param columns the columns' names; none where the statement returns no rows
   * @param numeric whether a column is aligned to the right, for each column
   * @param rows the values as text, {@code null} for NULL
   * @param tag what psql prints for a statement without rows, {@code UPDATE 3}
   */
  record QueryResult(
      List<String> columns, List<Boolean> numeric, List<List<@Nullable String>> rows, String tag) {

    /** Copies the lists; the rows may hold nulls, which a compact constructor would not tell. */
    public QueryResult(
        List<String> columns,
        List<Boolean> numeric,
        List<List<@Nullable String>> rows,
        String tag) {
      this.columns = List.copyOf(columns);
      this.numeric = List.copyOf(numeric);
      this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
      this.tag = tag;
    }
  }

  /** The results of all statements of {@code limbeck sql}, in order. */
  record QueryResults(List<QueryResult> results) implements Detail {

    /** Copies the list. */
    public QueryResults {
      results = List.copyOf(results);
    }
  }

  /**
   * What was written to disk.
   *
   * @param files each with the word that says what happened to it
   * @param next the command to type next; may be empty
   */
  record Files(List<File> files, String next) implements Detail {

    /** Copies the list. */
    public Files {
      files = List.copyOf(files);
    }
  }

  /**
   * A file or folder.
   *
   * @param word {@code created}, {@code exists}, {@code member}
   * @param path relative to the folder of the command
   * @param remark a word on its content; may be empty
   */
  record File(String word, String path, String remark) {}

  /** What {@code init --template} takes by name. */
  record Templates(List<Template> templates) implements Detail {

    /** Copies the list. */
    public Templates {
      templates = List.copyOf(templates);
    }
  }

  /** A template: its name, and what it is for. */
  record Template(String name, String summary) {}

  /**
   * The embedded server of a workspace.
   *
   * @param state {@code started}, {@code already running}, {@code running} where only its URL was
   *     asked for, {@code stopped}, {@code not running}
   * @param url how other programs reach it, with the password only where the URL was asked for;
   *     empty where it does not run
   */
  record Embedded(String state, Optional<String> url) implements Detail {}
}
