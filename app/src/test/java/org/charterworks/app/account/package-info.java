@NullMarked
package org.charterworks.app.account;

import org.jspecify.annotations.NullMarked;
