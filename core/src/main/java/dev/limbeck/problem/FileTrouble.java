package dev.limbeck.problem;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
public final class FileTrouble {

  private FileTrouble() {}

  /** One sentence without the file's name, which the problem's first sentence has. */
  public static String reason(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException unused -> "No such file or folder.";
      case AccessDeniedException unused -> "Permission denied.";
      case NotDirectoryException unused -> "Not a folder.";
      case CharacterCodingException unused -> "It is not UTF-8.";
      case FileSystemException system when system.getReason() != null -> system.getReason() + ".";
      default -> trouble.getMessage() == null ? trouble.toString() : trouble.getMessage() + ".";
    };
  }
}
