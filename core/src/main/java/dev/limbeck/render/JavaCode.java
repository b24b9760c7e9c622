package dev.limbeck.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An expression of Java, before it is decided where its lines end. */
sealed interface JavaCode {

  /**
   * A word or a literal that is never broken.
   *
   * @param text as it stands in the source
   */
  record Word(String text) implements JavaCode {}

  /**
   * A text of several lines, as a text block.
   *
   * @param content what it means
   */
  record Block(String content) implements JavaCode {}

  /**
   * A call, and what is called on its result.
   *
   * @param calls the first one with its receiver, {@code op.createTable}
   */
  record Chain(List<Call> calls) implements JavaCode {

    /** Copies the list. */
    public Chain {
      calls = List.copyOf(calls);
    }

    /** One more call on the result. */
    Chain then(String method, JavaCode... arguments) {
      var all = new ArrayList<>(calls);
      all.add(new Call(method, List.of(arguments)));
      return new Chain(all);
    }

    /** The same, if a condition holds. */
    Chain thenIf(boolean condition, String method, JavaCode... arguments) {
      return condition ? then(method, arguments) : this;
    }

    /** The same, if there is a value. */
    <T> Chain thenIf(Optional<T> value, String method, Function<T, JavaCode> argument) {
      return value.map(known -> then(method, argument.apply(known))).orElse(this);
    }
  }

  /**
   * A method with its arguments.
   *
   * @param method its name
   * @param arguments in order
   */
  record Call(String method, List<JavaCode> arguments) {

    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A call without anything behind it. */
  static Chain call(String method, JavaCode... arguments) {
    return new Chain(List.of(new Call(method, List.of(arguments))));
  }

  /** A call with arguments of any number. */
  static Chain call(String method, List<? extends JavaCode> arguments) {
    return new Chain(List.of(new Call(method, List.copyOf(arguments))));
  }

  /** A word that stands as it is. */
  static JavaCode word(String text) {
    return new Word(text);
  }

  /** A text as a literal, or as a text block where it has several lines. */
  static JavaCode text(String content) {
    return JavaText.of(content);
  }
}
