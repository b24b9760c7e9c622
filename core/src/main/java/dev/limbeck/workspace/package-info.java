/**
 * Running one command over the services of a workspace.
 *
 * <p>Which services a command acts on is decided by {@link dev.limbeck.workspace.Selection}; {@link
 * dev.limbeck.workspace.WorkspaceRun} orders them by {@code depends_on}, runs independent ones in
 * parallel and gathers their reports. A service that fails stops those that depend on it, and no
 * others.
 */
@NullMarked
package dev.limbeck.workspace;

import org.jspecify.annotations.NullMarked;
