package dev.limbeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INSERT INTO t VALUES (1)                                  | INSERT 0 3",
        "update t set a = 'insert'                                 | UPDATE 3",
        "WITH x AS (DELETE FROM a RETURNING 1) INSERT INTO t TABLE x | INSERT 0 3",
        "/* DROP */ CREATE TABLE t (a int)                         | CREATE TABLE",
        "CREATE OR REPLACE TEMP VIEW v AS SELECT 1                 | CREATE VIEW",
        "CREATE UNIQUE INDEX ON t (a)                              | CREATE INDEX",
        "DROP MATERIALIZED VIEW v                                  | DROP MATERIALIZED VIEW",
        "CREATE USER u                                             | CREATE ROLE",
        "CREATE FOREIGN DATA WRAPPER w                             | CREATE FOREIGN DATA WRAPPER",
        "DO $$ BEGIN UPDATE t SET a = 1; END $$                    | DO",
        "DECLARE c CURSOR FOR SELECT 1                             | DECLARE CURSOR",
        "MOVE 1 FROM c                                             | MOVE 3",
        "end                                                       | COMMIT",
        "SET search_path = public                                  | SET",
      })
  void aTagIsPsqls(String sql, String tag) {
    assertThat(CommandTag.of(sql, 3)).isEqualTo(tag);
  }
}
