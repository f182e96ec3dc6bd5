-- Secret addresses of personal calendars: whoever knows one reads what its account may see on the day it is read. Kept as a hash,
-- shown once, revoked one by one.

CREATE TABLE charterworks.calendar_address (
    id              text        PRIMARY KEY,
    secret_hash     bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    account         text        NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    label           text        NOT NULL,
    selection       text        NOT NULL CHECK (selection IN ('all', 'meetings')),
    created_at      timestamptz NOT NULL,
    last_fetched_at timestamptz
);
CREATE INDEX calendar_address_account ON charterworks.calendar_address (account);
COMMENT ON COLUMN charterworks.calendar_address.last_fetched_at IS 'To the minute.';

GRANT SELECT, INSERT, UPDATE, DELETE ON charterworks.calendar_address TO charterworks_app;
