-- The search index holds a folded copy of the texts and nothing else: what is shown of a hit is read from the record
-- itself. Umlauts and ß are written out, so that „Gefährdung“, „GEFÄHRDUNG“ and „Gefaehrdung“ meet; accents are the
-- tokenizer's.
--
-- Programs that know an older schema must not open such an Akte: they would index texts that are not folded.

alter table search_text rename to search_text_before;

create virtual table search_text using fts5 (
    scope, title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

insert into search_text (rowid, scope, title, body)
select rowid, scope,
    replace(replace(replace(replace(replace(replace(replace(replace(title,
        'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue'), 'ß', 'ss'), 'ẞ', 'ss'),
    replace(replace(replace(replace(replace(replace(replace(replace(body,
        'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue'), 'ß', 'ss'), 'ẞ', 'ss')
from search_text_before;

drop table search_text_before;

-- Every word of the index, for finding parts of compounds.
create virtual table search_word using fts5vocab (search_text, 'row');

-- Namespaces of properties, which refer to them by their place: `#3`. What is stored already keeps them in full.
alter table catalog add column namespaces text not null default '[]';
