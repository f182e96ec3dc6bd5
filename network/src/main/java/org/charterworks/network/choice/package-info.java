/// How cargo divides itself between routes: logit shares, what they are worth, and the prices of full elements.
///
/// Read first: [org.charterworks.network.choice.Chooser], [org.charterworks.network.choice.Shares] and
/// [org.charterworks.network.choice.CapacityPrices]. Methods: multinomial and nested logit (McFadden 1974, 1978),
/// path size (Ben-Akiva & Bierlaire 1999), `docs/methods/corridor-choice.md`. May use `model`.
@NullMarked
package org.charterworks.network.choice;

import org.jspecify.annotations.NullMarked;
