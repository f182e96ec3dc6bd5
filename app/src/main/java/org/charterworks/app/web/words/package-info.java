/// Words, dates and numbers in the reader's language.
///
/// Read first: [org.charterworks.app.web.words.Words]. Every page gets one as `words`; the words themselves
/// are in
/// `messages.properties` and its translations.
///
/// May depend on nothing else in `web`.
@NamedInterface("words")
@NullMarked
package org.charterworks.app.web.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
