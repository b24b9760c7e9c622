package dev.limbeck.drawing;

/** The characters of which lines are drawn. */
enum Strokes {
  BOX("○", "●", " │││─┘┐┤─└┌├─┴┬┼"),
  ASCII("o", "*", " |||-'.+-'.+-'.+");

  private final String revision;
  private final String current;
  private final String lines;

  Strokes(String revision, String current, String lines) {
    this.revision = revision;
    this.current = current;
    this.lines = lines;
  }

  String revision(boolean isCurrent) {
    return isCurrent ? current : revision;
  }

  /** The character whose strokes go just there. */
  char line(boolean up, boolean down, boolean left, boolean right) {
    return lines.charAt((up ? 1 : 0) + (down ? 2 : 0) + (left ? 4 : 0) + (right ? 8 : 0));
  }
}
