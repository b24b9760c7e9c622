/**
 * Configuration: {@code limbeck.toml} of a service and of a workspace, the environment, and which
 * database they mean.
 *
 * <p>{@link dev.limbeck.config.Key} declares every key once; reading, messages, the reference page
 * and the JSON schema follow from it. Files are checked when they are read; a value that holds a
 * variable is resolved when somebody asks for it, so that commands without a database need none.
 */
@NullMarked
package dev.limbeck.config;

import org.jspecify.annotations.NullMarked;
