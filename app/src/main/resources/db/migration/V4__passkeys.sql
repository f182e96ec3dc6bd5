-- Passkeys: what recognises a key that stays in a person's device (WebAuthn). No secret stands here.

ALTER TABLE charterworks.account
    ADD COLUMN passkey_handle bytea UNIQUE CHECK (octet_length(passkey_handle) BETWEEN 16 AND 64);
COMMENT ON COLUMN charterworks.account.passkey_handle IS 'Says to a device whose passkey it is, without the name; drawn when the first one is registered.';

CREATE TABLE charterworks.passkey (
    id               bytea       PRIMARY KEY CHECK (octet_length(id) BETWEEN 1 AND 1023),
    account          text        NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    label            text        NOT NULL,
    public_key       bytea       NOT NULL,
    attestation      bytea       NOT NULL,
    signatures       bigint      NOT NULL CHECK (signatures >= 0),
    transports       text        NOT NULL,
    backup_eligible  boolean     NOT NULL,
    backed_up        boolean     NOT NULL,
    created_at       timestamptz NOT NULL,
    last_used_at     timestamptz
);
CREATE INDEX passkey_account ON charterworks.passkey (account);
COMMENT ON COLUMN charterworks.passkey.public_key IS 'COSE, as the device gave it.';
COMMENT ON COLUMN charterworks.passkey.signatures IS 'How often the device says it has signed; one that counts never says the same twice.';

GRANT SELECT, INSERT, UPDATE, DELETE ON charterworks.passkey TO charterworks_app;
