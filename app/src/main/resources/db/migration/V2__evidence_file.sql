-- The archive of evidence: files by the hash of their content. A file that is put twice is there once; which item of evidence it
-- belongs to stands in the journal.
--
-- Like the journal it only grows: the role the program runs as may add and read, and a trigger refuses everything else to
-- everybody. A file whose content is not what its hash says is not taken, neither from the program nor from a backup.

CREATE TABLE charterworks.evidence_file (
    sha256     bytea  PRIMARY KEY,
    media_type text   NOT NULL CHECK (media_type <> ''),
    bytes      bigint NOT NULL CHECK (bytes > 0),
    content    bytea  NOT NULL,
    CONSTRAINT content_is_what_its_hash_says CHECK (sha256 = pg_catalog.sha256(content)),
    CONSTRAINT content_has_its_size CHECK (bytes = octet_length(content))
);
COMMENT ON TABLE charterworks.evidence_file IS 'Files kept as evidence, each once, by the SHA-256 of its content.';

-- Images and PDF are compressed already.
ALTER TABLE charterworks.evidence_file ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE FUNCTION charterworks.refuse_change_of_archive() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % refused: the archive only grows', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege', HINT = 'Take the file from the item of evidence by recording a change.';
END $$;

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON charterworks.evidence_file
    FOR EACH STATEMENT EXECUTE FUNCTION charterworks.refuse_change_of_archive();
ALTER TABLE charterworks.evidence_file ENABLE ALWAYS TRIGGER only_grows;

REVOKE ALL ON FUNCTION charterworks.refuse_change_of_archive() FROM PUBLIC;
GRANT SELECT, INSERT ON charterworks.evidence_file TO charterworks_app;
