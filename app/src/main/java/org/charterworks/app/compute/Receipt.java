package org.charterworks.app.compute;

import org.charterworks.app.store.KeptAnswer;

/// Gives the answer to a change before it is recorded, so that both are kept in one transaction.
@FunctionalInterface
public interface Receipt {

    /// The answer to be kept.
    ///
    /// @param done what is about to be recorded; the head is the one before it
    KeptAnswer of(ChangeOutcome.Done done);
}
