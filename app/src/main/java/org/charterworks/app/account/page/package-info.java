/// The pages of accounts: logging in, one's own account, and those of others for administrators.
///
/// Read first: [org.charterworks.app.account.page.AccountPage].
///
/// What is sent is answered with the address of a page that says how it went, so that nothing sent stands in an address
/// or is sent twice. May depend on `account` and on what stands around pages in `web`.
@NullMarked
package org.charterworks.app.account.page;

import org.jspecify.annotations.NullMarked;
