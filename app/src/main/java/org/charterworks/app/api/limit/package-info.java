/// How often one client may ask: a bucket of requests for each, filled again as time passes.
///
/// Read first: [org.charterworks.app.api.limit.Buckets].
@NullMarked
package org.charterworks.app.api.limit;

import org.jspecify.annotations.NullMarked;
