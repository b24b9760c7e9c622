package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limbeck.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code limbeck completion}, in the shells that they are for. */
class CompletionTest {

  @TempDir private Path temporary;
  private Shell shell;
  private Path workspace;

  @BeforeEach
  void aWorkspaceAndAProgramOnThePath() throws Exception {
    workspace = temporary.resolve("work space");
    write("limbeck.toml", "[workspace]\nmembers = [\"*_service\"]\n[env.production]\n");
    write("habits_service/limbeck.toml", "[limbeck]\nschema = \"habits\"\n");
    write("habits_service/db/versions/a1b2_begin.sql", revision("a1b2", "", "begin: it's \"so\""));
    write(
        "habits_service/db/versions/c3d4_books.sql",
        revision("c3d4", "-- @down_revision a1b2\n-- @branch_labels books\n", "books $HOME"));
    write("meals_service/limbeck.toml", "[limbeck]\nschema = \"meals\"\n");
    write("a report.sql", "");
    var bin = temporary.resolve("bin");
    Shell.script(
        bin.resolve("limbeck"),
        "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\""
            .formatted(Shell.JDK.resolve("bin/java"), classPath(), Main.class.getName()));
    shell =
        new Shell(temporary.resolve("home"))
            .with("PATH", bin + ":/usr/bin:/bin")
            .with("LC_ALL", "C.UTF-8")
            .in(workspace);
  }

  @Test
  void bashCompletes() throws Exception {
    var typed =
        List.of(
            "limbeck upg|limbeck upg",
            "limbeck -s |limbeck -s ''",
            "limbeck --service=hab|limbeck --service = hab",
            "limbeck --env=|limbeck --env =",
            "limbeck -s habits_service show c3|limbeck -s habits_service show c3",
            "limbeck -s habits_service show books@h|limbeck -s habits_service show books @ h",
            "limbeck -s habits_service history -r base:a|limbeck -s habits_service history -r base : a",
            "limbeck -C 'habits_service' upgrade a|limbeck -C \"'habits_service'\" upgrade a",
            "limbeck sql -f a|limbeck sql -f a",
            "limbeck sql --file=a|limbeck sql --file = a",
            "limbeck -C hab|limbeck -C hab",
            "../bin/limbeck help dow|../bin/limbeck help dow",
            "nothing-there he|nothing-there he");
    var script = new StringBuilder("source <(limbeck completion bash)\n");
    for (var line : typed) {
      var parts = line.split("\\|", -1);
      script.append(
          "COMP_LINE=%s COMP_POINT=${#COMP_LINE} COMP_WORDS=(%s)\n"
              .formatted(quoted(parts[0]), parts[1]));
      script.append(
          "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _limbeck; (IFS=,; echo \"${COMPREPLY[*]}\")\n");
    }
    script.append("complete -p limbeck\n");

    assertThat(run("bash", "--norc", script))
        .containsExactly(
            "upgrade",
            "habits_service,meals_service",
            "habits_service",
            "production",
            "c3d4",
            "head,heads",
            "a1b2",
            "a1b2",
            "a report.sql",
            "a report.sql",
            "habits_service",
            "downgrade",
            "",
            "complete -F _limbeck limbeck");
  }

  @Test
  void fishCompletes() throws Exception {
    var script =
        """
        limbeck completion fish | source
        for line in 'limbeck upg' 'limbeck -s ' 'limbeck --service=hab' 'limbeck --env=' \
            'limbeck -s habits_service show c3' 'limbeck -s habits_service show books@h' \
            'limbeck -s habits_service history -r base:a' 'limbeck -C hab' \
            'limbeck sql --file=a' '../bin/limbeck help dow'
          complete -C $line
        end
        """;

    assertThat(run("fish", "--no-config", script))
        .containsExactly(
            "upgrade\tapplies revisions until REV is reached",
            "habits_service\tschema habits",
            "meals_service\tschema meals",
            "--service=habits_service\tschema habits",
            "--env=production\tlimbeck.toml",
            "c3d4\tbooks $HOME (head)",
            "books@head\tthe newest revision, of the branch",
            "books@heads\tall newest revisions, of the branch",
            "base:a1b2\tbegin: it's \"so\"",
            "habits_service/",
            "--file=a report.sql",
            "downgrade\tundoes revisions until REV is the newest");
  }

  /** A second zsh at a terminal of its own types the keys. */
  @Test
  void zshCompletes() throws Exception {
    var script =
        """
        zmodload zsh/zpty
        zpty terminal 'PS1="" zsh -f -i'
        zpty -w terminal 'unsetopt zle_bracketed_paste; stty -echo columns 200'
        zpty -w terminal 'autoload -Uz compinit && compinit -u -D && source <(limbeck completion zsh)'
        zpty -w terminal 'show() { print -r -- "<$BUFFER>"; BUFFER= }; zle -N show; bindkey "^X" show'
        zpty -w terminal 'print ready''-to-go'
        zpty -r terminal answer '*ready-to-go*'
        for keys in 'limbeck upg' 'limbeck --service=hab' 'limbeck --env=' \\
            'limbeck -s habits_service show c3' 'limbeck -s habits_service show books@head' \\
            'limbeck -s habits_service history -r ba' \\
            'limbeck -s habits_service history -r base:a' 'limbeck -C hab' \\
            'limbeck sql --file=a' '../bin/limbeck help dow' './nothing-there he'; do
          zpty -n -w terminal "$keys"$'\\t\\x18'
          zpty -r terminal answer '*<*>*'
          answer=${answer##*<} && print -r -- "${answer%%>*}"
        done
        zpty -d terminal
        """;

    assertThat(run("zsh", "-f", script))
        .containsExactly(
            "limbeck upgrade ",
            "limbeck --service=habits_service ",
            "limbeck --env=production ",
            "limbeck -s habits_service show c3d4 ",
            "limbeck -s habits_service show books@head",
            "limbeck -s habits_service history -r base:",
            "limbeck -s habits_service history -r base:a1b2 ",
            "limbeck -C habits_service/",
            "limbeck sql --file=a\\ report.sql ",
            "../bin/limbeck help downgrade ",
            "./nothing-there he");
  }

  private List<String> run(String program, String option, CharSequence script) throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", program)),
        "there is no " + program + " here; apt-get install " + program);
    var file = Files.writeString(temporary.resolve("script"), script);
    var outcome = shell.run(program, option, file);
    assertThat(outcome.err()).isEmpty();
    return outcome.out().lines().toList();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String quoted(String line) {
    return "'" + line.replace("'", "'\\''") + "'";
  }

  private static String revision(String id, String head, String message) {
    return "-- %s\n--\n-- @revision %s\n%s\n-- @upgrade\n\n-- @downgrade\n"
        .formatted(message, id, head);
  }

  private void write(String path, String text) throws IOException {
    var file = workspace.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
