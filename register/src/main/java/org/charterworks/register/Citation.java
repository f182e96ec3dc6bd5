package org.charterworks.register;

import java.util.Optional;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;

/// A source cited by something outside the register, such as a link of the network or the effect of a project.
///
/// @param with what has to be seen to see the citation; empty when everybody sees it
public record Citation(SourceId source, Optional<Subject> with) {}
