package org.charterworks.app.web.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;

/// The languages for which there is a message file. Adding `messages_tr.properties` adds Turkish.
///
/// @param all English first, then by code
public record Languages(List<Language> all) {
    public Languages {
        all = List.copyOf(all);
    }

    /// The languages of the message files given, and English, whose words are in `messages.properties` itself.
    public static Languages of(List<Resource> translations, MessageSource messages) {
        List<Language> languages = new ArrayList<>();
        languages.add(language(Locale.ENGLISH, messages));
        translations.stream()
                .map(file -> String.valueOf(file.getFilename()).replaceFirst("^messages_([a-z]+)\\.properties$", "$1"))
                .map(Locale::of)
                .map(locale -> language(locale, messages))
                .sorted(Comparator.comparing(Language::code))
                .forEach(languages::add);
        return new Languages(languages);
    }

    public Language usual() {
        return all.getFirst();
    }

    public Optional<Language> find(String code) {
        return all.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private static Language language(Locale locale, MessageSource messages) {
        return new Language(locale, messages.getMessage("language.name", null, locale));
    }
}
