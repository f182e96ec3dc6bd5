/// Who may log in, with what, and what they may do.
///
/// Read first: [org.charterworks.app.account.Account], [org.charterworks.app.account.Accounts],
/// [org.charterworks.app.account.LogIn].
///
/// An account gives a [org.charterworks.register.access.Viewer]; what that viewer may see is decided by the register
/// alone. Passwords, codes and tokens are checked here and never kept. Everything that happens is told to
/// [org.charterworks.app.account.SecurityLog]. May depend on `web.visit` and `store`; pages and commands may use it.
@NullMarked
package org.charterworks.app.account;

import org.jspecify.annotations.NullMarked;
