package dev.limbeck.autogenerate;

import dev.limbeck.problem.Problem;
import java.util.regex.Pattern;

/** What a scratch server cannot make, although the service's own server may. */
final class LacksOnScratch {

  /** An extension or a file of one, a compression method, an option of another build. */
  private static final Pattern NOT_THERE = Pattern.compile("(?m)^(0A000|58P01) ");

  private LacksOnScratch() {}

  /** The problem with the ways out, if it is one of these. */
  static Problem told(Problem problem) {
    return NOT_THERE.matcher(problem.why()).find()
        ? problem
            .fix(
                "or compare where it is to be had:  scratch = \"server\"  in limbeck.toml, or a URL")
            .fix("or leave it to  scratch_setup  to make something in its place")
        : problem;
  }
}
