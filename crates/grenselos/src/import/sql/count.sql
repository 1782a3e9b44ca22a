SELECT count(*) FROM import
