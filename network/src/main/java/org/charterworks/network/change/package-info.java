/// The closed list of things that can happen to a network, and their composition into the network of a day.
///
/// Read first: [org.charterworks.network.change.NetworkChange], then
/// [org.charterworks.network.change.NetworkChanges], which applies all changes in force in the fixed order SET,
/// ADD, MULTIPLY, CLAMP, whatever order they are listed in.
///
/// May use `model`; `graph` and everything after it may use this package.
@NullMarked
package org.charterworks.network.change;

import org.jspecify.annotations.NullMarked;
