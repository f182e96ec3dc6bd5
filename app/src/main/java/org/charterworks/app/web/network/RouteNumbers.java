package org.charterworks.app.web.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.programme.Programme;

/// Writes the numbers of routes: days to a tenth, kilometres whole, money and CO2 to three digits.
///
/// @param shipment tonnes of the shipment, where any are named
record RouteNumbers(Programme programme, Words words, Optional<Double> shipment) {
    static final double HOURS_PER_DAY = 24;

    private static final double KG_PER_TONNE = 1000;
    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;
    private static final String LOAD_OF_FEU = "tonnes_per_feu";

    RouteView.Totals totals(Route route) {
        return new RouteView.Totals(
                days(route.hours()),
                whole(route.hours()),
                share(route.standingShare()),
                whole(route.distanceKm()),
                money(route.costUsdPerTonne()),
                perFeu(route.costUsdPerTonne()),
                money(route.co2KgPerTonne()),
                shipment.map(tonnes -> money(tonnes * route.costUsdPerTonne())).orElse(""),
                shipment.map(tonnes -> money(tonnes * route.co2KgPerTonne() / KG_PER_TONNE))
                        .orElse(""),
                route.grade().code());
    }

    String days(double hours) {
        return fixed(hours / HOURS_PER_DAY, 1);
    }

    String hours(double hours) {
        return fixed(hours, 1);
    }

    String whole(double number) {
        return fixed(number, 0);
    }

    /// Hundredths of a dollar, for single legs.
    String cents(double usd) {
        return fixed(usd, 2);
    }

    /// A part as per cent, with the sign.
    String share(double part) {
        return fixed(100 * part, 0) + Words.THIN_SPACE + "%";
    }

    String money(double number) {
        return digits(number, DIGITS);
    }

    /// A number that may be small or large: one decimal below a hundred, none above.
    String plain(double number) {
        return fixed(number, Math.abs(number) < 100 ? 1 : 0);
    }

    /// With plus or minus, as differences are written.
    String signed(double number) {
        String written = plain(number);
        return number > 0 && !written.equals("0") ? "+" + written : written;
    }

    String signedShare(double part) {
        String written = fixed(100 * part, 0);
        return (part > 0 && !written.equals("0") ? "+" : "") + written + Words.THIN_SPACE + "%";
    }

    /// Tonnes in millions.
    String million(double tonnes) {
        return digits(tonnes / MILLION, 2);
    }

    /// Money for a 40-foot container; empty when the programme states no load of one.
    String perFeu(double usdPerTonne) {
        return Optional.ofNullable(programme.parameters().get(LOAD_OF_FEU))
                .map(load -> money(load.value().central() * usdPerTonne))
                .orElse("");
    }

    private String digits(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return words.number(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    private String fixed(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return words.number(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }
}
