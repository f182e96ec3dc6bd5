package org.charterworks.register.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void isReadAsItIsWritten() {
        for (Subject.Kind kind : Subject.Kind.values()) {
            Subject subject = new Subject(kind, "P-1/open:2");
            assertThat(Subject.parse(subject.toString())).contains(subject);
        }
    }

    @Test
    void isNotReadWithoutAKnownKindAndAnId() {
        assertThat(Subject.parse("IV.2")).isEmpty();
        assertThat(Subject.parse("clause:IV.2")).isEmpty();
        assertThat(Subject.parse("provision:")).isEmpty();
        assertThat(Subject.parse("provision: ")).isEmpty();
        assertThat(Subject.parse("Provision:IV.2")).isEmpty();
    }
}
