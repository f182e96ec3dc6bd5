/// Words looked up in a programme, in English and Azerbaijani.
///
/// Read [org.charterworks.app.search.ProgrammeIndex] first. An index holds what one viewer may see and nothing
/// else, because it is made of the programme that viewer sees. Depends on no other part of the application;
/// `compute`, `cli` and `web` depend on it.
@NullMarked
package org.charterworks.app.search;

import org.jspecify.annotations.NullMarked;
