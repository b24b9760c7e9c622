package dev.limbeck.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.arguments.CommandPages;
import org.junit.jupiter.api.Test;

class ManPageTest {

  private final ManPage pages = new ManPage("0.1.0");

  @Test
  void aPageIsMadeOfTheSameWordsAsTheHelp() {
    assertThat(pages.of(CommandPages.named("current").orElseThrow()))
        .startsWith(
            """
            .TH "LIMBECK\\-CURRENT" 1 "" "Limbeck 0.1.0"
            .SH NAME
            limbeck\\-current \\- shows the revisions that the database is at
            .SH SYNOPSIS
            \\fBlimbeck current\\fR [OPTIONS]
            .SH OPTIONS
            .TP
            \\fB\\-v\\fR, \\fB\\-\\-verbose\\fR
            the long form
            .TP
            \\fB\\-c\\fR, \\fB\\-\\-check\\-heads\\fR
            exit with 3 unless the database is at all heads
            .SH EXAMPLES
            .TP
            limbeck current
            shows where each service is
            """)
        .contains(
            """
            .SH GLOBAL OPTIONS
            .TP
            \\fB\\-C\\fR, \\fB\\-\\-directory\\fR \\fIDIR\\fR
            work in DIR instead of here
            """)
        .endsWith(
            """
            .SH EXIT STATUS
            0 done, 1 failed, 2 usage, 3 found something, 4 locked by another run
            .SH SEE ALSO
            \\fBlimbeck\\fR(1), docs/README.md beside the program
            """);
  }

  @Test
  void thePageOfTheWholeNamesEveryCommand() {
    for (var name : CommandPages.names()) {
      assertThat(pages.whole()).contains("\\fBlimbeck\\-" + name + "\\fR(1)\n");
    }
  }

  @Test
  void whatRoffWouldTakeForItsOwnIsWritten() {
    assertThat(Roff.plain(".limbeck")).isEqualTo("\\&.limbeck");
    assertThat(Roff.plain("'a' \"b\" \\c – é …"))
        .isEqualTo("\\(aqa\\(aq \\(dqb\\(dq \\ec \\[u2013] \\[u00E9] ...");
  }
}
