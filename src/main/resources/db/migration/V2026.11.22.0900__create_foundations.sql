create extension if not exists unaccent with schema public;

-- Lower case without accents, so that "bielsko biala" finds "Bielsko-Biała". Immutable, as generated columns ask.
create function fold(words text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

-- A translatable text in all of its languages.
create function every_language(translated jsonb) returns text
  language sql immutable strict parallel safe
  return (select string_agg(value, ' ' order by key) from jsonb_each_text(translated));

create function search_vector(name text, description jsonb) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('simple', public.fold(coalesce(name, ''))), 'A')
      || setweight(to_tsvector('simple', public.fold(coalesce(public.every_language(description), ''))), 'B');

-- Every word of the question, or a longer one that starts with it. The words are quoted, so that none is an operator.
create function search_query(words text) returns tsquery
  language sql immutable strict parallel safe
  return (select string_agg(quote_literal(translate(lexeme, '\', '')) || ':*', ' & ')::tsquery
          from unnest(tsvector_to_array(to_tsvector('simple', public.fold(words)))) lexeme);

-- Tells every node, after commit, that a public answer kept in memory may be out of date.
create function tell_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('public_change', '');
  return null;
end $$;
