package org.charterworks.app.web.network;

import org.charterworks.app.web.words.DateText;
import org.jspecify.annotations.Nullable;

/// A link in the table beside the map.
///
/// @param state         code of how it stands on the day: `open`, `not-open`, `closed`
/// @param opens         when it opens in the scenario; null when it is open or nothing dated opens it
/// @param capacity      as a page writes it, empty when not known
/// @param capacityValue the number alone, empty when not known
/// @param capacityUnit  its unit, empty when not known
/// @param grade         code of the grade of its capacity, empty when not known
/// @param tonnes        carried in a year as a page writes it, empty when that is not shown
/// @param tonnesValue   the number alone, on central inputs
/// @param full          whether more room would be worth something
/// @param path          the map with its facts
public record LinkRow(
        String id,
        String layer,
        String name,
        String state,
        @Nullable DateText opens,
        String capacity,
        String capacityValue,
        String capacityUnit,
        String grade,
        String tonnes,
        String tonnesValue,
        boolean full,
        String path) {}
