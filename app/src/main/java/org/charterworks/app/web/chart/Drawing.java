package org.charterworks.app.web.chart;

/// A chart as a page shows it: its finding as title, what it is about, the drawing for wide and for narrow
/// screens,
/// the numbers that matter in words, and where they come from.
///
/// @param id      unique on its page
/// @param finding what a reader should see, as one sentence
/// @param subject what is drawn, with unit and date
/// @param wide    SVG for screens from about 700 pixels
/// @param narrow  SVG for phones
/// @param inWords the numbers that matter, for those who do not see the drawing
/// @param source  where the numbers come from, with the worst grade among them
public record Drawing(
        String id, String finding, String subject, String wide, String narrow, String inWords, String source) {}
