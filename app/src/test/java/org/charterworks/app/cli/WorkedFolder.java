package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.app.exchange.TestFolder;

/// A folder for a worked case: the tiny programme with railways, demand and whatever else the case needs.
/// Numbers are
/// invented to exercise the method.
final class WorkedFolder {
    private final TestFolder folder;
    private final StringBuilder links = new StringBuilder(
            "id,from,to,layer,length_km,travel_hours,gauge,status,both_ways,capacity_tonnes_per_year,capacity_grade,"
                    + "capacity_source,cost_usd_per_tonne,cost_grade,cost_source,source,grade\n");
    private final StringBuilder demand =
            new StringBuilder("id,origin,destination,commodity,layers,year,tonnes_per_year,source,grade\n");
    private final StringBuilder commodities =
            new StringBuilder("id,name,value_of_time_usd_per_tonne_hour,in_containers,source,grade\n");
    private final SortedSet<String> nodes = new TreeSet<>();

    private WorkedFolder(TestFolder folder) {
        this.folder = folder;
    }

    static WorkedFolder in(Path directory) {
        return new WorkedFolder(TestFolder.copyOf(TestFolder.TINY, directory));
    }

    /// A railway in both directions; an empty capacity is not limited.
    WorkedFolder railway(String id, String from, String to, String capacity, double hours, double usd) {
        return railway(id, from, to, capacity, hours, usd, true);
    }

    WorkedFolder railway(
            String id, String from, String to, String capacity, double hours, double usd, boolean bothWays) {
        nodes.add(from);
        nodes.add(to);
        String grade = capacity.isEmpty() ? "," : "low,guess";
        links.append("%s,%s,%s,rail,10,%s,1435,open,%s,%s,%s,%s,low,guess,guess,low%n"
                .formatted(id, from, to, hours, bothWays ? "yes" : "no", capacity, grade, usd));
        return this;
    }

    WorkedFolder cargo(String id, double usdPerTonneHour, boolean inContainers) {
        commodities.append(
                "%s,%s,%s,%s,guess,placeholder%n".formatted(id, id, usdPerTonneHour, inContainers ? "yes" : "no"));
        return this;
    }

    WorkedFolder demand(String id, String from, String to, String cargo, double tonnes) {
        demand.append("%s,%s,%s,%s,rail,2026,%s,guess,placeholder%n".formatted(id, from, to, cargo, tonnes));
        return this;
    }

    /// Any other file of the folder.
    WorkedFolder file(String name, String text) {
        folder.write(name, text);
        return this;
    }

    /// Writes the tables; the tiny programme's own railway stays beside them.
    Path write(double unservedUsdPerTonne) {
        StringBuilder places = new StringBuilder("id,name,country,kind,lat_deg,lon_deg,source,grade\n");
        places.append("XN_HARBOUR,Harbour,XN,port,10.2,20.4,guess,placeholder\n");
        places.append("XN_TOWN,Town,XN,rail_station,10.1,20.1,guess,placeholder\n");
        nodes.forEach(node -> places.append("%s,%s,XN,junction,10,20,guess,placeholder%n".formatted(node, node)));
        links.append(
                "XN_TOWN-XN_HARBOUR-rail,XN_TOWN,XN_HARBOUR,rail,35,0.7,1435,planned,yes,,,,,,,guess,placeholder\n");
        folder.write("network/nodes.csv", places.toString());
        folder.write("network/links.csv", links.toString());
        folder.write("network/demand.csv", demand.toString());
        folder.write("commodities.csv", commodities.toString());
        folder.write("network/factors.csv", "layer,co2_grams_per_tonne_km,source,grade\nrail,20,guess,placeholder\n");
        folder.replace("parameters.csv", ",200,", "," + unservedUsdPerTonne + ",");
        return folder.path();
    }
}
