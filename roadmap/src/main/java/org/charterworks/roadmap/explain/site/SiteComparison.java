package org.charterworks.roadmap.explain.site;

import java.util.List;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;

/// Sites compared, the best score first; those without a score last.
///
/// @param criteria  with the weights that counted
/// @param leftOut   criteria that are known for no site and so decide nothing
public record SiteComparison(List<SiteCriterion> criteria, List<SiteAnswer> sites, List<Measure> leftOut) {
    public SiteComparison {
        criteria = List.copyOf(criteria);
        sites = List.copyOf(sites);
        leftOut = List.copyOf(leftOut);
    }
}
