-- Accounts: who may log in, what they may do, and what they log in with. No password or token is kept, only what
-- recognises it. What happens here is told in the security log, not in the journal.

CREATE TABLE charterworks.account (
    name          text        PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9_.@+-]{0,119}$'),
    full_name     text        NOT NULL,
    disabled      boolean     NOT NULL DEFAULT false,
    password_hash text,
    code_secret   text,
    last_code     bigint      NOT NULL DEFAULT 0,
    failures      integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    closed_until  timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z',
    created_at    timestamptz NOT NULL
);
COMMENT ON COLUMN charterworks.account.password_hash IS 'Argon2id; empty until a one-time link was used.';
COMMENT ON COLUMN charterworks.account.last_code IS 'Number of the time step whose code was used last: each code works once.';
COMMENT ON COLUMN charterworks.account.failures IS 'Failed log-ins since the last that succeeded.';

CREATE TABLE charterworks.account_grant (
    account text NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    role    text NOT NULL CHECK (role IN ('reader', 'reporter', 'lead', 'secretariat', 'auditor', 'administrator')),
    party   text NOT NULL DEFAULT '',
    body    text NOT NULL DEFAULT '',
    PRIMARY KEY (account, role, party, body)
);

CREATE TABLE charterworks.one_time_link (
    token_hash bytea       PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account    text        NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);

CREATE TABLE charterworks.access_token (
    id           text        PRIMARY KEY,
    token_hash   bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    account      text        NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    label        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE INDEX access_token_account ON charterworks.access_token (account);

CREATE TABLE charterworks.login_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        text
);
CREATE INDEX login_session_expiry ON charterworks.login_session (expiry_time);
CREATE INDEX login_session_principal ON charterworks.login_session (principal_name);

CREATE TABLE charterworks.login_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES charterworks.login_session (primary_id) ON DELETE CASCADE,
    attribute_name     text     NOT NULL,
    attribute_bytes    bytea    NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT SELECT, INSERT, UPDATE ON charterworks.account TO charterworks_app;
GRANT SELECT, INSERT, DELETE ON charterworks.account_grant, charterworks.one_time_link TO charterworks_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON charterworks.access_token, charterworks.login_session,
    charterworks.login_session_attributes TO charterworks_app;
