package dev.limbeck.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {

  private static final List<Rename> EARLIER =
      List.of(Rename.parse("users=accounts"), Rename.parse("plans=programs"));

  @Test
  void theNewNameAloneStaysInItsTable() {
    assertThat(Rename.parse("users.email = mail")).hasToString("users.email=users.mail");
    assertThat(Rename.parse("users=accounts")).hasToString("users=accounts");
  }

  @Test
  void aColumnIsFoundByTheFormerNameOfItsTable() {
    assertThat(Rename.parse("users.email=accounts.mail").after(EARLIER))
        .hasToString("accounts.email=accounts.mail");
    assertThat(Rename.parse("plans.title=name").after(EARLIER))
        .hasToString("programs.title=programs.name");
  }

  @Test
  void ofTablesThatKeepTheirNamesNothingElseIsMeant() {
    assertThat(Rename.parse("users_archive.email=mail").after(EARLIER))
        .hasToString("users_archive.email=users_archive.mail");
    assertThat(Rename.parse("accounts.email=accounts.mail").after(EARLIER))
        .hasToString("accounts.email=accounts.mail");
  }
}
