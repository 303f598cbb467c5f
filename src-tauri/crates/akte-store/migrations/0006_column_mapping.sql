-- How the columns of a table were read, as JSON: the next version of the list is read alike. Older programs leave it empty
-- and can open the Akte.
alter table catalog add column column_mapping text not null default '';
