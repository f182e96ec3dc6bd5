/// What a reader sees when a page cannot be shown: an unknown address or id, a date that is none, an error of
/// ours.
///
/// Read first: [org.charterworks.app.web.failure.NotThere], then [org.charterworks.app.web.failure.FailurePages].
///
/// May depend on `frame`, `visit` and `view`.
@NamedInterface("failure")
@NullMarked
package org.charterworks.app.web.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
