package dev.limbeck.dialect;

import java.util.List;

/** The SQL of a change that goes page by page. */
public interface BatchSql {

  /** What a later run recognises the pages by: where they are, not what is done to them. */
  String key();

  /** The same change as one statement, for those who only want to know what it does. */
  String statement();

  /** Raises an error unless the key tells rows apart and is never null. */
  String check();

  /**
   * Changes a page and answers one row: {@code rows} of the page, how many of them were {@code
   * changed} and the {@code key} of the last as an array of texts. Until the transaction ends, an
   * event can tell of it.
   *
   * @param after the last key of the page before; none for the first page
   */
  String page(List<String> after);

  /**
   * All pages as one statement without a semicolon, which commits after each.
   *
   * @param after as for {@link #page}
   * @param event what is written within each page's transaction; may be empty
   */
  String whole(List<String> after, String event);
}
