package org.charterworks.app.calendar;

/// What a calendar says, in one language.
public interface FeedWords {

    /// The code of the language, such as `en`.
    String language();

    /// What an entry is called in a list.
    String summary(DatedItem item);

    /// How its date was found, line by line.
    String description(DatedItem item, DatedItem.Day day);

    /// The sort of entry.
    String category(DatedItem item);

    /// What an entry that is gone is called.
    String cancelled();
}
