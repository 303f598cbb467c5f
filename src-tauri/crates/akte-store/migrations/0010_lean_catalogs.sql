-- The details of a requirement refer to its statement and guidance, where a part's prose is the same text, instead of
-- repeating it. What is stored already keeps it in full, and is read as before.
--
-- Programs that know an older schema must not open such an Akte: they would show the reference.

-- Imported versions whose texts the search index does not hold yet: the next search puts them in, so that an import does
-- not wait for it.
create table search_due (
    catalog_id blob primary key references catalog (id) deferrable initially deferred
) strict;
