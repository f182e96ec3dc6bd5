-- Who people are at providers of log-ins (OpenID Connect): the pair of issuer and subject, which alone names somebody.

CREATE TABLE charterworks.identity (
    issuer       text        NOT NULL CHECK (length(issuer) BETWEEN 1 AND 1000),
    subject      text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    account      text        NOT NULL REFERENCES charterworks.account ON DELETE CASCADE,
    linked_at    timestamptz NOT NULL,
    last_used_at timestamptz,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_account ON charterworks.identity (account);

GRANT SELECT, INSERT, UPDATE, DELETE ON charterworks.identity TO charterworks_app;
