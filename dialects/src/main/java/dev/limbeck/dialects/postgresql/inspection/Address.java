package dev.limbeck.dialects.postgresql.inspection;

/**
 * Where the server's catalog keeps an object.
 *
 * @param table the oid of the catalog table
 * @param object the oid of its row there
 * @param part the number of a column, or 0 for the object as a whole
 */
record Address(long table, long object, int part) {

  static final long TYPES = 1247;
  static final long ROUTINES = 1255;
  static final long RELATIONS = 1259;
  static final long DEFAULTS = 2604;
  static final long CONSTRAINTS = 2606;
  static final long SCHEMAS = 2615;
  static final long RULES = 2618;
  static final long TRIGGERS = 2620;
  static final long EXTENSIONS = 3079;
  static final long POLICIES = 3256;
  static final long STATISTICS = 3381;
  static final long COLLATIONS = 3456;
  static final long EVENT_TRIGGERS = 3466;
  static final long PUBLICATIONS = 6104;

  static Address of(long table, long object) {
    return new Address(table, object, 0);
  }

  static Address column(long relation, int number) {
    return new Address(RELATIONS, relation, number);
  }

  /** The object that this is a part of. */
  Address whole() {
    return of(table, object);
  }
}
