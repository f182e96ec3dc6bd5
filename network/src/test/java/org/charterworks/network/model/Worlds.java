package org.charterworks.network.model;

/// Named small worlds for tests. All figures are invented.
public final class Worlds {
    private Worlds() {}

    /// From the east by rail to a port, over the sea, by rail to another port; and by road around the sea.
    ///
    /// ```
    /// ALTYNKOL --rail-- AKTAU ~~sea~~ ALAT --rail-- TBILISI --rail-- POTI
    ///                     \------------road-------------/
    /// ```
    /// The ferry has a wait, the ports a transfer, and the line west of the sea a border at TBILISI.
    public static Network caspianCrossing() {
        return new Sketch()
                .nodes("KZ", "ALTYNKOL", "AKTAU")
                .nodes("AZ", "ALAT")
                .nodes("GE", "TBILISI", "POTI")
                .rail("ALTYNKOL-AKTAU-rail", "ALTYNKOL", "AKTAU", "1520", 3000, 100, 45)
                .sea("AKTAU-ALAT-sea", "AKTAU", "ALAT", 500, 26, 20)
                .rail("ALAT-TBILISI-rail", "ALAT", "TBILISI", "1520", 500, 20, 12)
                .rail("TBILISI-POTI-rail", "TBILISI", "POTI", "1520", 300, 14, 8)
                .road("AKTAU-TBILISI-road", "AKTAU", "TBILISI", 2500, 60, 150)
                .transfer("AKTAU-port", "AKTAU", Layer.RAIL, Layer.SEA, 48, 5)
                .dwell("AKTAU-wait", "AKTAU", DwellProcess.FERRY_WAIT, DwellSide.on(Layer.SEA), DwellSide.ANY, 30, 0)
                .transfer("AKTAU-truck", "AKTAU", Layer.RAIL, Layer.ROAD, 24, 6)
                .transfer("ALAT-port", "ALAT", Layer.SEA, Layer.RAIL, 36, 5)
                .transfer("TBILISI-truck", "TBILISI", Layer.ROAD, Layer.RAIL, 24, 6)
                .border("TBILISI-border", "TBILISI", Layer.RAIL, "AZ", "GE", 10)
                .network();
    }

    /// An old line through the north and, in three pieces that are still planned, a new one through the south.
    ///
    /// ```
    /// ALAT --- TBILISI --- KARS        old line, 760 km, open
    ///   \--- AGHBAND --- NAKHCHIVAN --/   new line, 800 km, planned
    /// ```
    /// A piece of the new line alone leads nowhere.
    public static Network threePieces() {
        return new Sketch()
                .nodes("AZ", "ALAT", "AGHBAND", "NAKHCHIVAN")
                .nodes("GE", "TBILISI")
                .nodes("TR", "KARS")
                .rail("1-ALAT-TBILISI", "ALAT", "TBILISI", "1520", 500, 12, 12)
                .capacity(5_000_000)
                .rail("2-TBILISI-KARS", "TBILISI", "KARS", "1520", 260, 8, 8)
                .capacity(5_000_000)
                .rail("3-ALAT-AGHBAND", "ALAT", "AGHBAND", "1520", 350, 9, 9)
                .but(LinkStatus.UNDER_CONSTRUCTION)
                .capacity(15_000_000)
                .rail("4-AGHBAND-NAKHCHIVAN", "AGHBAND", "NAKHCHIVAN", "1520", 150, 5, 4)
                .but(LinkStatus.PLANNED)
                .capacity(15_000_000)
                .rail("5-NAKHCHIVAN-KARS", "NAKHCHIVAN", "KARS", "1520", 300, 8, 8)
                .but(LinkStatus.PLANNED)
                .capacity(15_000_000)
                .network();
    }

    /// Containers and grain between two places, a main line with room for 100 and a bypass (`capacity-flow.md`).
    ///
    /// Containers pay 50 on the main line and 90 on the bypass, grain 40 and 55: an hour is worth 1 to
    /// containers and nothing to grain.
    public static Network mainLineAndBypass() {
        return new Sketch()
                .nodes("AZ", "EAST", "WEST")
                .rail("main", "EAST", "WEST", "1520", 100, 10, 40)
                .capacity(100)
                .rail("bypass", "EAST", "WEST", "1520", 150, 35, 55)
                .network();
    }
}
