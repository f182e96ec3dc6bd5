package org.charterworks.app.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which variants of a delay are asked for, written with a hyphen as in figure ids.
final class AskedReader implements ITypeConverter<DelayCommand.Asked> {

    @Override
    public DelayCommand.Asked convert(String text) {
        for (DelayCommand.Asked asked : DelayCommand.Asked.values()) {
            if (asked.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return asked;
            }
        }
        throw new TypeConversionException("expected alone, last-in or both, but was '" + text + "'");
    }
}
