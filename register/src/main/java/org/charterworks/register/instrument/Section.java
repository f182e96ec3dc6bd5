package org.charterworks.register.instrument;

import java.util.List;

/// A section of the instrument with its provisions in the order of the text.
public record Section(SectionId id, String title, Verified titleVerified, List<Provision> provisions) {
    public Section {
        provisions = List.copyOf(provisions);
    }

    public Section withProvisions(List<Provision> changed) {
        return new Section(id, title, titleVerified, changed);
    }
}
