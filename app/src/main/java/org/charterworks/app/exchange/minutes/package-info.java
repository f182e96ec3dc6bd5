/// The minutes of a meeting as somebody typed them, and the programme they lead to: what each decision changes
/// is carried out on the records it concerns, and the decision keeps what stood before.
///
/// Read first: [org.charterworks.app.exchange.minutes.Minutes].
///
/// May depend on `field`, `text`, `record`, `check` and `report`.
@NamedInterface("minutes")
@NullMarked
package org.charterworks.app.exchange.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
