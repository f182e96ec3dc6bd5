/// The small records that several pages show alike: links, dates, sources, evidence, status, milestones, figures.
///
/// Read first: [org.charterworks.app.web.view.Refs], [org.charterworks.app.web.view.AssessmentView],
/// [org.charterworks.app.web.view.MilestoneView], [org.charterworks.app.web.view.FigureView]. A view record
/// holds what
/// a
/// template writes, already in the reader's language where it is ours, as the programme has it where it is not.
///
/// May depend on `words` and `portal`.
@NullMarked
package org.charterworks.app.web.view;

import org.jspecify.annotations.NullMarked;
