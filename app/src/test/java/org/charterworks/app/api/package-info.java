/// Tests of the JSON over HTTP.
@NullMarked
package org.charterworks.app.api;

import org.jspecify.annotations.NullMarked;
