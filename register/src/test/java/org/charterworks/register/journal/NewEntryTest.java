package org.charterworks.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NewEntryTest {

    @Test
    void keepsEveryLetterOfEveryLanguage() {
        String text = "Zəngəzur – Կապան – 𝔘";
        assertThat(new NewEntry("a", text, "k", "{}").reason()).isEqualTo(text);
    }

    @Test
    void refusesBlankFields() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewEntry("a", " ", "k", "{}"))
                .withMessage("reason is blank");
    }

    @Test
    void refusesWhatCannotBeStoredExactly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewEntry("a\u0000b", "r", "k", "{}"))
                .withMessageContaining("position 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new NewEntry("\ud835", "r", "k", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewEntry("\udd18\ud835", "r", "k", "{}"));
    }
}
