-- Which of its source's collections a project stands in: CORDIS gives a file for each framework programme, and what is in none of the file read now
-- is not gone.
ALTER TABLE project ADD COLUMN collection TEXT NOT NULL DEFAULT '';
-- How many results the source gave in all, with copies and what could not be used.
ALTER TABLE import ADD COLUMN received BIGINT NOT NULL DEFAULT 0;
