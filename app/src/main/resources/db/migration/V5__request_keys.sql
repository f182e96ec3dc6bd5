-- Keys that programs send with requests that change something (Idempotency-Key), each with the answer that was given: whoever
-- sends the same request again gets the same answer and changes nothing twice. Written in the transaction of the change, so that
-- a change without its key, or a key without its change, does not exist.

CREATE TABLE charterworks.request_key (
    account      text        NOT NULL,
    key          text        NOT NULL CHECK (key ~ '^[!-~]{1,255}$'),
    request_hash bytea       NOT NULL CHECK (octet_length(request_hash) = 32),
    kept_until   timestamptz NOT NULL,
    tag          text        NOT NULL,
    answer       text        NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX request_key_kept_until ON charterworks.request_key (kept_until);
COMMENT ON COLUMN charterworks.request_key.request_hash IS 'SHA-256 of method, address, conditions and body: what makes a request the same one.';
COMMENT ON COLUMN charterworks.request_key.tag IS 'ETag of the answer; empty when it had none.';

GRANT SELECT, INSERT, DELETE ON charterworks.request_key TO charterworks_app;
