package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.revision.RevisionId;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTemplateTest {

  private static RevisionDraft draft(String message) {
    return new RevisionDraft(
        new RevisionId("3b7a1d2e4f56"),
        List.of(),
        List.of(),
        List.of(),
        message,
        OffsetDateTime.parse("2025-03-01T07:08:09Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %(rev)s_%(slug)s                                      | 3b7a1d2e4f56_add_it
          %(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute).2d | 2025_03_01_0708
          %(year)d-%(month)02d-%(second)02d                     | 2025-03-09
          %%(year)d_%%(month).2d_%%(rev)s                       | 2025_03_3b7a1d2e4f56
          %(month)d_%(epoch)s                                   | 3_1740812889
          %(year)d/%(slug)s                                     | 2025/add_it
          """)
  void fillsInTheTokensOfAlembic(String pattern, String name) {
    assertThat(new FileTemplate(pattern, 40).name(draft("Add it"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Add email, column (to) users!                                   | add_email_column_to_users
          soft_delete                                                     | soft_delete
          Größe & Höhe                                                    | größe_höhe
          this is a message that is longer than forty characters          | this_is_a_message_that_is_longer_than_
          pneumonoultramicroscopicsilicovolcanoconiosisses                | pneumonoultramicroscopicsilicovolcanocon_
          exactly_forty_characters_long_message_xx                        | exactly_forty_characters_long_message_xx
          """)
  void slugsAreAlembics(String message, String slug) {
    assertThat(FileTemplate.DEFAULT.slug(message)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %(revision)s | SQL-114: file_template has no token 'revision'
          %(rev)x      | SQL-114: file_template '%(rev)x' cannot be filled in
          100%         | SQL-114: file_template '100%' cannot be filled in
          """)
  void refusesWhatItCannotFillIn(String pattern, String message) {
    assertThatThrownBy(() -> new FileTemplate(pattern, 40).name(draft("x")))
        .hasMessageStartingWith(message);
  }
}
