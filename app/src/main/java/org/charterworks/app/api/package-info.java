/// Answers as JSON over HTTP: every question that a command answers, with the same words and the same JSON, and the
/// description of all of it in OpenAPI.
///
/// Read first: [org.charterworks.app.api.Answers], then [org.charterworks.app.api.Problem].
@NullMarked
package org.charterworks.app.api;

import org.jspecify.annotations.NullMarked;
