package org.charterworks.register.project;

import java.math.BigDecimal;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.SourceId;

/// A published figure that describes a project: kilometres, tunnels, megawatts.
public record Quantity(String name, BigDecimal value, String unit, String note, SourceId source, Grade grade) {}
