package org.charterworks.app.calendar;

/// Words as a test can foresee them.
final class PlainWords implements FeedWords {
    @Override
    public String language() {
        return "az";
    }

    @Override
    public String summary(DatedItem item) {
        return switch (item) {
            case DatedItem.Owed owed -> owed.title();
            case DatedItem.MeetingDue due -> "Görüş, " + due.provision();
            case DatedItem.Met met -> met.title();
            case DatedItem.Reaching reaching -> reaching.project() + "; " + reaching.title();
        };
    }

    @Override
    public String description(DatedItem item, DatedItem.Day day) {
        return "Gün: " + day.last() + "\n" + item;
    }

    @Override
    public String category(DatedItem item) {
        return item.getClass().getSimpleName();
    }

    @Override
    public String cancelled() {
        return "Ləğv edilib";
    }
}
