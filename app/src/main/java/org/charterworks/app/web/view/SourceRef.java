package org.charterworks.app.web.view;

/// A source as it is cited.
///
/// @param publisher who published it, empty when not known
/// @param on        when, empty when not known
/// @param url       its address, empty when it has none
public record SourceRef(String id, String title, String publisher, String on, String url) {

    /// Where it stands in the bibliography.
    public String path() {
        return "/sources#" + id;
    }
}
