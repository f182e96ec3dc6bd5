-- The journal: one chain of entries per programme, which only grows.
--
-- Two locks on one door. The role the program runs as has no right to alter or remove an entry; and triggers refuse it to
-- everybody, the owner of the tables included, as long as they are not switched off. What remains possible for a superuser is
-- made visible by the hashes.

CREATE TABLE charterworks.journal_head (
    programme   text        PRIMARY KEY CHECK (programme <> ''),
    sequence    bigint      NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    hash        bytea       NOT NULL CHECK (octet_length(hash) = 32),
    recorded_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z'
);
COMMENT ON TABLE charterworks.journal_head IS 'Where each journal stands: number, hash and time of its last entry. Kept by a trigger.';

CREATE TABLE charterworks.journal_entry (
    programme     text        NOT NULL REFERENCES charterworks.journal_head,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    reason        text        NOT NULL,
    change_kind   text        NOT NULL,
    change        text        NOT NULL,
    previous_hash bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (programme, sequence)
);
COMMENT ON COLUMN charterworks.journal_entry.change IS 'Canonical JSON, kept as text because the hash is over these very characters.';

-- Every statement that adds entries must extend the heads without gap, fork or step back in time; then it moves the heads.
-- Runs with the rights of the owner, because the program itself may not write to journal_head.
CREATE FUNCTION charterworks.extend_journal_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = charterworks, pg_temp AS $$
DECLARE
    broken record;
BEGIN
    SELECT programme, sequence INTO broken
    FROM (SELECT a.programme, a.sequence, a.previous_hash, a.recorded_at,
                 COALESCE(lag(a.sequence) OVER chain, h.sequence) AS sequence_before,
                 COALESCE(lag(a.hash) OVER chain, h.hash) AS hash_before,
                 COALESCE(lag(a.recorded_at) OVER chain, h.recorded_at) AS recorded_before
          FROM added a JOIN journal_head h USING (programme)
          WINDOW chain AS (PARTITION BY a.programme ORDER BY a.sequence)) AS links
    WHERE sequence <> sequence_before + 1 OR previous_hash <> hash_before OR recorded_at < recorded_before
    ORDER BY programme, sequence
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % of journal "%" does not follow the entry before it', broken.sequence, broken.programme
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;

    UPDATE journal_head h
    SET sequence = last.sequence, hash = last.hash, recorded_at = last.recorded_at
    FROM (SELECT DISTINCT ON (programme) programme, sequence, hash, recorded_at
          FROM added
          ORDER BY programme, sequence DESC) AS last
    WHERE h.programme = last.programme;
    RETURN NULL;
END $$;

CREATE TRIGGER extend_journal_head AFTER INSERT ON charterworks.journal_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charterworks.extend_journal_head();

CREATE FUNCTION charterworks.refuse_change_of_journal() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % refused: the journal only grows', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege', HINT = 'Undo a change by recording its opposite.';
END $$;

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON charterworks.journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION charterworks.refuse_change_of_journal();
CREATE TRIGGER only_grows BEFORE DELETE OR TRUNCATE ON charterworks.journal_head
    FOR EACH STATEMENT EXECUTE FUNCTION charterworks.refuse_change_of_journal();

-- Also while a replication role is assumed, which switches ordinary triggers off.
ALTER TABLE charterworks.journal_entry ENABLE ALWAYS TRIGGER extend_journal_head;
ALTER TABLE charterworks.journal_entry ENABLE ALWAYS TRIGGER only_grows;
ALTER TABLE charterworks.journal_head ENABLE ALWAYS TRIGGER only_grows;

REVOKE ALL ON FUNCTION charterworks.extend_journal_head(), charterworks.refuse_change_of_journal() FROM PUBLIC;
GRANT USAGE ON SCHEMA charterworks TO charterworks_app;
GRANT SELECT, INSERT ON charterworks.journal_entry TO charterworks_app;
GRANT SELECT, INSERT (programme, hash) ON charterworks.journal_head TO charterworks_app;
