package org.charterworks.register.project;

import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.jspecify.annotations.Nullable;

/// What the latest source said of a project, in words. Shown beside what is computed, never used to compute.
///
/// @param asOf when the source said it, null when not known
public record StatedStatus(String text, @Nullable PeriodDate asOf, Reliability reliability) {}
