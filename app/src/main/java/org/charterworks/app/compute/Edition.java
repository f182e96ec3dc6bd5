package org.charterworks.app.compute;

import java.util.Set;
import org.charterworks.app.search.ProgrammeIndex;
import org.charterworks.register.access.Viewer;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.HazardAppraisal;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.ShipmentAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.site.SiteAppraisal;
import org.charterworks.roadmap.programme.Programme;
import org.jspecify.annotations.Nullable;

/// One state of a programme as one viewer may see it, with everything computed of it so far.
///
/// Never changes but for results it keeps; safe to share between threads. When the programme changes, the
/// next edition takes its place as a whole, and whoever still reads this one goes on undisturbed.
public final class Edition {

    private final Programme programme;
    private final Viewer viewer;
    private final long entry;
    private final Hidden hidden;
    private final Appraisal appraisal;
    private final RouteAppraisal routes;
    private final ShipmentAppraisal shipments;
    private @Nullable ProgrammeIndex index;

    private Edition(
            Programme programme, Viewer viewer, long entry, Hidden hidden, Appraisal appraisal, RouteAppraisal routes) {
        this.programme = programme;
        this.viewer = viewer;
        this.entry = entry;
        this.hidden = hidden;
        this.appraisal = appraisal;
        this.routes = routes;
        this.shipments = new ShipmentAppraisal(appraisal, routes);
    }

    /// A programme without a journal.
    ///
    /// @param all all of it; the edition keeps only what the viewer may see
    public static Edition of(Programme all, Viewer viewer) {
        return of(all, viewer, 0);
    }

    /// A state of a programme that a journal tells.
    ///
    /// @param all   all of it; the edition keeps only what the viewer may see
    /// @param entry the last entry of the journal that it knows
    static Edition of(Programme all, Viewer viewer, long entry) {
        return of(all, viewer, entry, Set.of());
    }

    /// The same without some things whatever their visibility.
    ///
    /// @param hiddenAnyway their ids
    static Edition of(Programme all, Viewer viewer, long entry, Set<String> hiddenAnyway) {
        Programme visible = all.visibleTo(viewer, hiddenAnyway);
        Appraisal appraisal = new Appraisal(visible);
        return new Edition(visible, viewer, entry, Hidden.in(all, visible), appraisal, new RouteAppraisal(appraisal));
    }

    /// Another state of the same programme for the same viewer, which keeps every result that rests on
    /// nothing that is different.
    ///
    /// @param all   all of the programme
    /// @param known the last entry of the journal that it knows
    Edition next(Programme all, long known) {
        Programme visible = all.visibleTo(viewer);
        Appraisal next = appraisal.of(visible);
        return new Edition(visible, viewer, known, Hidden.in(all, visible), next, routes.of(next));
    }

    /// The last entry of the journal that it knows; 0 for a programme without one.
    public long entry() {
        return entry;
    }

    /// What the viewer may see of the programme.
    public Programme programme() {
        return programme;
    }

    /// Whose edition it is.
    public Viewer viewer() {
        return viewer;
    }

    /// What of the whole programme the viewer may not see. For whoever must leave it out; never to be
    /// shown.
    Hidden hidden() {
        return hidden;
    }

    /// Energy.
    public EnergyAppraisal energy() {
        return new EnergyAppraisal(programme, appraisal.snapshots());
    }

    /// Routes of data.
    public FibreAppraisal fibre() {
        return new FibreAppraisal(programme, appraisal.snapshots());
    }

    /// Sites for data centres.
    public SiteAppraisal sites() {
        return new SiteAppraisal(programme, appraisal.snapshots());
    }

    /// Hazard areas.
    public HazardAppraisal hazards() {
        return new HazardAppraisal(appraisal);
    }

    /// The words of the programme, from the first time somebody looks for one.
    public synchronized ProgrammeIndex index() {
        if (index == null) {
            index = ProgrammeIndex.of(programme);
        }
        return index;
    }

    /// Values and delays.
    public Appraisal appraisal() {
        return appraisal;
    }

    /// Routes.
    public RouteAppraisal routes() {
        return routes;
    }

    /// How sure routes are, and which are worth choosing between.
    public ShipmentAppraisal shipments() {
        return shipments;
    }
}
