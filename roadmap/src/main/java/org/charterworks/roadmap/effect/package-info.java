/// What a project does to the network, and from which milestone on.
///
/// This is where the register and the network meet, and the first package of the roadmap module. It may use any
/// package of `register` and `network`, and none of the later packages of `roadmap`.
@NullMarked
package org.charterworks.roadmap.effect;

import org.jspecify.annotations.NullMarked;
