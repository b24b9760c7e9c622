package dev.limbeck.acceptance.entities;

import dev.limbeck.acceptance.PageStories;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The entity that the manual shows gives what it shows. */
@ExtendWith(TestPostgres.class)
class JpaPageTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theEntityGivesTheRevision(TestServer server) throws IOException {
    var page = PageStories.of("jpa-models");
    var source = Files.writeString(folder.resolve("User.java"), page.first("java"));
    var entities = Entities.compiled(folder.resolve("classes"), List.of(source), "orm7");
    page.with("CLASSPATH", entities.setting()).write(folder.resolve("stories"));
    return Stories.in(folder.resolve("stories")).on(server).dynamicTests(PageStories::onATerminal);
  }
}
