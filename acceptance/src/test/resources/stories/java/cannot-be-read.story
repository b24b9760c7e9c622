# Wrong heads of Java files are told together, by commands that need no database

## file limbeck.toml
[limbeck]
schema = "habits"

## file db/versions/Ra1_Habits.java
import dev.limbeck.migration.*;

@Revision(id = Ids.HABITS, downRevison = "b2")
public final class Ra1_Habits implements Migration {}

## file db/versions/Rb2_Days.java
import dev.limbeck.migration.*;

public final class Rb2_Days implements Migration {}

## file db/versions/Rc3_Goals.java
import dev.limbeck.migration.*;

@Revision(id = "c3")
final class Rc3_Goal implements Migration {}

## file db/versions/Rd4_Marks.java
This is no Java.

## run limbeck heads
## exit 1
## stderr
JAV-105: 'id' needs a string in quotes, not Ids.HABITS
  db/versions/Ra1_Habits.java:3:16
      3 | @Revision(id = Ids.HABITS, downRevison = "b2")
        |                ^
  The graph is read without compiling anything.
  fix: write the value itself, id = "3b7a1d2e4f56"
JAV-103: @Revision has no attribute 'downRevison'
  db/versions/Ra1_Habits.java:3:28
      3 | @Revision(id = Ids.HABITS, downRevison = "b2")
        |                            ^
  fix: write downRevision = …
JAV-102: Rb2_Days implements Migration and has no @Revision
  db/versions/Rb2_Days.java:3:20
      3 | public final class Rb2_Days implements Migration {}
        |                    ^
  Without it nobody knows where the revision stands in the graph.
  fix: write @Revision(id = "…", downRevision = "…") above the class
JAV-108: Class Rc3_Goal is not called like its file Rc3_Goals.java
  db/versions/Rc3_Goals.java:4:13
      4 | final class Rc3_Goal implements Migration {}
        |             ^
  Java wants a public class and its file to have one name.
  fix: call the file Rc3_Goal.java, or the class like the file
JAV-109: Rc3_Goal is not public
  db/versions/Rc3_Goals.java:4:13
      4 | final class Rc3_Goal implements Migration {}
        |             ^
  fix: write  public final class Rc3_Goal implements Migration
JAV-101: db/versions/Rd4_Marks.java cannot be read as a Java class
  db/versions/Rd4_Marks.java:1:1
      1 | This is no Java.
        | ^
  Where a class should be, there is This.
