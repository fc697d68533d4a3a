-- Loads this dossier into PostgreSQL (from 12), into a schema of its own. In the folder that holds the CSV files:
--   createdb dossier
--   psql -d dossier -f postgres/load.sql
-- All or nothing; a schema called dossier that is there already is left as it is.
\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
BEGIN;
CREATE SCHEMA dossier;
SET LOCAL search_path TO dossier, public;

CREATE TABLE dossier (
  format integer NOT NULL,
  title text NOT NULL,
  subtitle text,
  language text NOT NULL,
  as_of text NOT NULL,
  known_on date,
  summary text NOT NULL,
  editors text,
  licence text,
  licence_url text,
  site_url text,
  repository_url text,
  program_version text NOT NULL,
  revision text,
  PRIMARY KEY (format)
);
COMMENT ON TABLE dossier IS 'one row in all: what the dossier is and what it was built from';
COMMENT ON COLUMN dossier.format IS 'the version of this layout of tables and columns';
COMMENT ON COLUMN dossier.title IS 'the title';
COMMENT ON COLUMN dossier.subtitle IS 'the subtitle';
COMMENT ON COLUMN dossier.language IS 'the language that it is written in, a BCP 47 tag';
COMMENT ON COLUMN dossier.as_of IS 'up to which day the editors have covered the subject';
COMMENT ON COLUMN dossier.known_on IS 'the day whose knowledge this is, where what could not be known then was left out; none: all that there is';
COMMENT ON COLUMN dossier.summary IS 'what it says in short';
COMMENT ON COLUMN dossier.editors IS 'their names, parted by `; `';
COMMENT ON COLUMN dossier.licence IS 'the licence of the content';
COMMENT ON COLUMN dossier.licence_url IS 'its text';
COMMENT ON COLUMN dossier.site_url IS 'where the site is published';
COMMENT ON COLUMN dossier.repository_url IS 'where the content is kept';
COMMENT ON COLUMN dossier.program_version IS 'the version of the program that wrote this';
COMMENT ON COLUMN dossier.revision IS 'the commit that the content was read from, marked where it differed';
\copy dossier (format, title, subtitle, language, as_of, known_on, summary, editors, licence, licence_url, site_url, repository_url, program_version, revision) FROM 'dossier.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE states (
  code text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  explanation text NOT NULL,
  PRIMARY KEY (code)
);
COMMENT ON TABLE states IS 'one row a state that a fact can be in; the first that fits decides';
COMMENT ON COLUMN states.code IS 'the word for it in the facts';
COMMENT ON COLUMN states.position IS 'its place in the order in which they are tried, from 1';
COMMENT ON COLUMN states.title IS 'the state as readers see it';
COMMENT ON COLUMN states.explanation IS 'the published rule';
\copy states (code, position, title, explanation) FROM 'states.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE confidence_rules (
  code text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  explanation text NOT NULL,
  step integer,
  relates_to text NOT NULL CHECK (relates_to IN ('nothing', 'sources', 'facts', 'entities')),
  PRIMARY KEY (code)
);
COMMENT ON TABLE confidence_rules IS 'one row a rule of confidence';
COMMENT ON COLUMN confidence_rules.code IS 'the word for it in the steps';
COMMENT ON COLUMN confidence_rules.position IS 'its place in the order in which they are applied, from 1';
COMMENT ON COLUMN confidence_rules.title IS 'the rule in a few words';
COMMENT ON COLUMN confidence_rules.explanation IS 'the published rule';
COMMENT ON COLUMN confidence_rules.step IS 'by how many rungs it moves; none for the rule that says where the ladder begins';
COMMENT ON COLUMN confidence_rules.relates_to IS 'what the related ids of its steps name';
\copy confidence_rules (code, position, title, explanation, step, relates_to) FROM 'confidence_rules.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE sides (
  id text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (id)
);
COMMENT ON TABLE sides IS 'one row a side that the editors named';
COMMENT ON COLUMN sides.id IS 'the word for it in publishers and entities';
COMMENT ON COLUMN sides.position IS 'its place in the editors'' list, from 1';
COMMENT ON COLUMN sides.name IS 'its name for readers';
\copy sides (id, position, name) FROM 'sides.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE topics (
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  summary text NOT NULL,
  question text,
  body text,
  fact_count integer NOT NULL,
  PRIMARY KEY (id)
);
COMMENT ON TABLE topics IS 'one row a topic: a chapter of the dossier';
COMMENT ON COLUMN topics.id IS 'the topic';
COMMENT ON COLUMN topics.position IS 'its place among the chapters, from 1';
COMMENT ON COLUMN topics.title IS 'the chapter''s title';
COMMENT ON COLUMN topics.summary IS 'what it says in short';
COMMENT ON COLUMN topics.question IS 'the question that it answers';
COMMENT ON COLUMN topics.body IS 'its narrative, with references such as `[[fact]]` and `[@source]`';
COMMENT ON COLUMN topics.fact_count IS 'how many facts it has';
\copy topics (id, position, title, summary, question, body, fact_count) FROM 'topics.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE publishers (
  id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('official', 'statistics', 'wire', 'newspaper', 'broadcaster', 'think-tank', 'academic', 'trade-press', 'reference', 'aggregator', 'blog', 'unknown')),
  side text NOT NULL,
  voice text NOT NULL,
  reliability text NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  reliability_why text,
  source_count integer NOT NULL,
  PRIMARY KEY (id)
);
COMMENT ON TABLE publishers IS 'one row a publisher';
COMMENT ON COLUMN publishers.id IS 'the publisher';
COMMENT ON COLUMN publishers.name IS 'its name';
COMMENT ON COLUMN publishers.kind IS 'what kind of publisher';
COMMENT ON COLUMN publishers.side IS 'for whom it speaks';
COMMENT ON COLUMN publishers.voice IS 'with whom it speaks as one; its own id where it speaks alone';
COMMENT ON COLUMN publishers.reliability IS 'how reliable it is by the Admiralty code, A the best; F: cannot be judged';
COMMENT ON COLUMN publishers.reliability_why IS 'why that is not its kind''s';
COMMENT ON COLUMN publishers.source_count IS 'how many sources it published';
\copy publishers (id, name, kind, side, voice, reliability, reliability_why, source_count) FROM 'publishers.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE entities (
  id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('person', 'state', 'organisation', 'place', 'programme')),
  role text,
  side text,
  fact_count integer NOT NULL,
  PRIMARY KEY (id)
);
COMMENT ON TABLE entities IS 'one row a person, state, organisation, place or programme';
COMMENT ON COLUMN entities.id IS 'the entity';
COMMENT ON COLUMN entities.name IS 'its name in the dossier''s language';
COMMENT ON COLUMN entities.kind IS 'what kind of thing it is';
COMMENT ON COLUMN entities.role IS 'what it is or does, in a few words';
COMMENT ON COLUMN entities.side IS 'the side that it belongs to';
COMMENT ON COLUMN entities.fact_count IS 'how many facts are about it';
\copy entities (id, name, kind, role, side, fact_count) FROM 'entities.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE entity_names (
  entity text NOT NULL,
  language text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (entity, language),
  FOREIGN KEY (entity) REFERENCES entities (id)
);
COMMENT ON TABLE entity_names IS 'one row a name of an entity in another language';
COMMENT ON COLUMN entity_names.entity IS 'the entity';
COMMENT ON COLUMN entity_names.language IS 'the language, a BCP 47 tag';
COMMENT ON COLUMN entity_names.name IS 'its name there';
\copy entity_names (entity, language, name) FROM 'entity_names.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE sources (
  id text NOT NULL,
  title text NOT NULL,
  title_origin text NOT NULL CHECK (title_origin IN ('page', 'address', 'described')),
  publisher text NOT NULL,
  author text,
  url text,
  archive_url text,
  archive_captured date,
  published_edtf text,
  published_from date,
  published_to date,
  accessed date,
  language text NOT NULL,
  is_origin boolean NOT NULL,
  fan_out integer NOT NULL,
  cited_by_count integer NOT NULL,
  origin_of_count integer NOT NULL,
  note text,
  PRIMARY KEY (id),
  FOREIGN KEY (publisher) REFERENCES publishers (id)
);
COMMENT ON TABLE sources IS 'one row a source: a published item';
COMMENT ON COLUMN sources.id IS 'the source';
COMMENT ON COLUMN sources.title IS 'its title';
COMMENT ON COLUMN sources.title_origin IS 'where the title was taken from';
COMMENT ON COLUMN sources.publisher IS 'who published it';
COMMENT ON COLUMN sources.author IS 'who wrote it';
COMMENT ON COLUMN sources.url IS 'its address';
COMMENT ON COLUMN sources.archive_url IS 'the address of a kept copy';
COMMENT ON COLUMN sources.archive_captured IS 'when the copy was taken';
COMMENT ON COLUMN sources.published_edtf IS 'when it was published, as the content writes it';
COMMENT ON COLUMN sources.published_from IS 'the first day that this may mean; none where it is open';
COMMENT ON COLUMN sources.published_to IS 'the last day that this may mean; none where it is open';
COMMENT ON COLUMN sources.accessed IS 'when the editors read it';
COMMENT ON COLUMN sources.language IS 'its language, a BCP 47 tag';
COMMENT ON COLUMN sources.is_origin IS 'whether it relays nothing, so that claims begin in it';
COMMENT ON COLUMN sources.fan_out IS 'how many sources pass it on, directly or over others';
COMMENT ON COLUMN sources.cited_by_count IS 'how many facts cite it';
COMMENT ON COLUMN sources.origin_of_count IS 'how many facts have it among their origins';
COMMENT ON COLUMN sources.note IS 'the editors'' note';
\copy sources (id, title, title_origin, publisher, author, url, archive_url, archive_captured, published_edtf, published_from, published_to, accessed, language, is_origin, fan_out, cited_by_count, origin_of_count, note) FROM 'sources.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX sources_publisher ON sources (publisher);

CREATE TABLE source_relays (
  source text NOT NULL,
  position integer NOT NULL,
  relayed text NOT NULL,
  PRIMARY KEY (source, position),
  FOREIGN KEY (source) REFERENCES sources (id),
  FOREIGN KEY (relayed) REFERENCES sources (id)
);
COMMENT ON TABLE source_relays IS 'one row an item that a source passes on';
COMMENT ON COLUMN source_relays.source IS 'the source that passes it on';
COMMENT ON COLUMN source_relays.position IS 'its place in the source''s file, from 1';
COMMENT ON COLUMN source_relays.relayed IS 'what it passes on';
\copy source_relays (source, position, relayed) FROM 'source_relays.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX source_relays_relayed ON source_relays (relayed);

CREATE TABLE source_origins (
  source text NOT NULL,
  origin text NOT NULL,
  PRIMARY KEY (source, origin),
  FOREIGN KEY (source) REFERENCES sources (id),
  FOREIGN KEY (origin) REFERENCES sources (id)
);
COMMENT ON TABLE source_origins IS 'one row an origin at the end of a source''s relay chain; a source that relays nothing is its own';
COMMENT ON COLUMN source_origins.source IS 'the source';
COMMENT ON COLUMN source_origins.origin IS 'where what it reports was first made';
\copy source_origins (source, origin) FROM 'source_origins.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX source_origins_origin ON source_origins (origin);

CREATE TABLE series (
  id text NOT NULL,
  title text NOT NULL,
  unit text NOT NULL,
  frequency text NOT NULL CHECK (frequency IN ('annual', 'quarterly', 'monthly', 'irregular')),
  chart text NOT NULL CHECK (chart IN ('bar', 'line')),
  point_count integer NOT NULL,
  fact_count integer NOT NULL,
  note text,
  PRIMARY KEY (id)
);
COMMENT ON TABLE series IS 'one row a series of numbers over time';
COMMENT ON COLUMN series.id IS 'the series';
COMMENT ON COLUMN series.title IS 'its title';
COMMENT ON COLUMN series.unit IS 'the unit of all points';
COMMENT ON COLUMN series.frequency IS 'how often it has a point';
COMMENT ON COLUMN series.chart IS 'how it is drawn';
COMMENT ON COLUMN series.point_count IS 'how many points it has';
COMMENT ON COLUMN series.fact_count IS 'how many facts state a number of it';
COMMENT ON COLUMN series.note IS 'the editors'' note';
\copy series (id, title, unit, frequency, chart, point_count, fact_count, note) FROM 'series.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE series_points (
  series text NOT NULL,
  period_edtf text NOT NULL,
  period_from date,
  period_to date,
  value numeric NOT NULL,
  value_text text NOT NULL,
  source text NOT NULL,
  derived boolean NOT NULL,
  note text,
  PRIMARY KEY (series, period_edtf),
  FOREIGN KEY (series) REFERENCES series (id),
  FOREIGN KEY (source) REFERENCES sources (id)
);
COMMENT ON TABLE series_points IS 'one row a number of a series';
COMMENT ON COLUMN series_points.series IS 'the series';
COMMENT ON COLUMN series_points.period_edtf IS 'the period that it counts, as the content writes it';
COMMENT ON COLUMN series_points.period_from IS 'the first day that this may mean; none where it is open';
COMMENT ON COLUMN series_points.period_to IS 'the last day that this may mean; none where it is open';
COMMENT ON COLUMN series_points.value IS 'the number';
COMMENT ON COLUMN series_points.value_text IS 'the same with the digits that were written';
COMMENT ON COLUMN series_points.source IS 'the source that gives it';
COMMENT ON COLUMN series_points.derived IS 'whether the editors calculated it from what the source gives';
COMMENT ON COLUMN series_points.note IS 'a remark, which says how where it is derived';
\copy series_points (series, period_edtf, period_from, period_to, value, value_text, source, derived, note) FROM 'series_points.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX series_points_source ON series_points (source);

CREATE TABLE facts (
  id text NOT NULL,
  topic text NOT NULL,
  statement text NOT NULL,
  state text NOT NULL CHECK (state IN ('in-error', 'superseded', 'disputed', 'forecast', 'statement', 'corroborated', 'single-origin')),
  confidence text CHECK (confidence IN ('very-low', 'low', 'moderate', 'high')),
  confidence_rung integer,
  basis text NOT NULL CHECK (basis IN ('documented', 'measured', 'stated', 'reported', 'assessed', 'forecast')),
  when_edtf text,
  when_from date,
  when_to date,
  attribution text NOT NULL,
  unnamed_sources boolean NOT NULL,
  series text,
  value numeric,
  value_min numeric,
  value_max numeric,
  value_text text,
  unit text,
  change_percent numeric,
  change_percent_text text,
  change_basis text,
  outcome text CHECK (outcome IN ('held', 'failed', 'partly')),
  citation_count integer NOT NULL,
  origin_count integer NOT NULL,
  independent_origin_count integer NOT NULL,
  note text,
  PRIMARY KEY (id),
  FOREIGN KEY (topic) REFERENCES topics (id),
  FOREIGN KEY (state) REFERENCES states (code),
  FOREIGN KEY (series) REFERENCES series (id)
);
COMMENT ON TABLE facts IS 'one row a fact: a neutral statement with what is derived from its sources';
COMMENT ON COLUMN facts.id IS 'the fact';
COMMENT ON COLUMN facts.topic IS 'the chapter that it belongs to';
COMMENT ON COLUMN facts.statement IS 'one neutral sentence';
COMMENT ON COLUMN facts.state IS 'what a reader is told of it first, derived';
COMMENT ON COLUMN facts.confidence IS 'how sure one may be, derived; none for facts in error, superseded or forecast';
COMMENT ON COLUMN facts.confidence_rung IS 'the same as a number: 1 very low, 2 low, 3 moderate, 4 high';
COMMENT ON COLUMN facts.basis IS 'how the claim is known, never how sure one may be of it';
COMMENT ON COLUMN facts.when_edtf IS 'the time that the statement is about, as the content writes it';
COMMENT ON COLUMN facts.when_from IS 'the first day that this may mean; none where it is open';
COMMENT ON COLUMN facts.when_to IS 'the last day that this may mean; none where it is open';
COMMENT ON COLUMN facts.attribution IS 'whose claim it is, in words';
COMMENT ON COLUMN facts.unnamed_sources IS 'whether the claim rests on people who are not named';
COMMENT ON COLUMN facts.series IS 'the series that its number belongs to';
COMMENT ON COLUMN facts.value IS 'its number; none where bounds are given';
COMMENT ON COLUMN facts.value_min IS 'the lower bound, inclusive';
COMMENT ON COLUMN facts.value_max IS 'the upper bound, inclusive';
COMMENT ON COLUMN facts.value_text IS 'the number with the digits that were written, or `min/max` with `..` for an open bound';
COMMENT ON COLUMN facts.unit IS 'the unit of the number; empty for bare counts';
COMMENT ON COLUMN facts.change_percent IS 'the published change in per cent, never recomputed';
COMMENT ON COLUMN facts.change_percent_text IS 'the same with the digits that were written';
COMMENT ON COLUMN facts.change_basis IS 'against what it changed';
COMMENT ON COLUMN facts.outcome IS 'what became of a forecast, once known';
COMMENT ON COLUMN facts.citation_count IS 'how many citations it has';
COMMENT ON COLUMN facts.origin_count IS 'how many origins these lead to';
COMMENT ON COLUMN facts.independent_origin_count IS 'how many distinct voices there are among the origins';
COMMENT ON COLUMN facts.note IS 'the editors'' note';
\copy facts (id, topic, statement, state, confidence, confidence_rung, basis, when_edtf, when_from, when_to, attribution, unnamed_sources, series, value, value_min, value_max, value_text, unit, change_percent, change_percent_text, change_basis, outcome, citation_count, origin_count, independent_origin_count, note) FROM 'facts.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX facts_topic ON facts (topic);
CREATE INDEX facts_state ON facts (state);
CREATE INDEX facts_series ON facts (series);

CREATE TABLE fact_entities (
  fact text NOT NULL,
  position integer NOT NULL,
  entity text NOT NULL,
  PRIMARY KEY (fact, position),
  FOREIGN KEY (fact) REFERENCES facts (id),
  FOREIGN KEY (entity) REFERENCES entities (id)
);
COMMENT ON TABLE fact_entities IS 'one row an entity that a fact is about';
COMMENT ON COLUMN fact_entities.fact IS 'the fact';
COMMENT ON COLUMN fact_entities.position IS 'the entity''s place in the fact, from 1';
COMMENT ON COLUMN fact_entities.entity IS 'the entity';
\copy fact_entities (fact, position, entity) FROM 'fact_entities.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX fact_entities_entity ON fact_entities (entity);

CREATE TABLE fact_translations (
  fact text NOT NULL,
  language text NOT NULL,
  statement text NOT NULL,
  PRIMARY KEY (fact, language),
  FOREIGN KEY (fact) REFERENCES facts (id)
);
COMMENT ON TABLE fact_translations IS 'one row a translation of a fact''s statement';
COMMENT ON COLUMN fact_translations.fact IS 'the fact';
COMMENT ON COLUMN fact_translations.language IS 'the language, a BCP 47 tag';
COMMENT ON COLUMN fact_translations.statement IS 'the statement in that language';
\copy fact_translations (fact, language, statement) FROM 'fact_translations.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE fact_relations (
  fact text NOT NULL,
  relation text NOT NULL CHECK (relation IN ('corrects', 'denies', 'contradicts', 'supersedes', 'supports')),
  target text NOT NULL,
  PRIMARY KEY (fact, relation, target),
  FOREIGN KEY (fact) REFERENCES facts (id),
  FOREIGN KEY (target) REFERENCES facts (id)
);
COMMENT ON TABLE fact_relations IS 'one row a relation between two facts, on the side where it is written: the newer or the objecting one';
COMMENT ON COLUMN fact_relations.fact IS 'the fact in whose file it stands';
COMMENT ON COLUMN fact_relations.relation IS 'what the fact does to the other one';
COMMENT ON COLUMN fact_relations.target IS 'the other fact';
\copy fact_relations (fact, relation, target) FROM 'fact_relations.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX fact_relations_target ON fact_relations (target);

CREATE TABLE citations (
  fact text NOT NULL,
  number integer NOT NULL,
  source text NOT NULL,
  publisher text NOT NULL,
  origins text,
  voices text,
  direct boolean NOT NULL,
  independent boolean NOT NULL,
  new_voices integer NOT NULL,
  origin_stated text,
  locator text,
  excerpt text,
  excerpt_verdict text CHECK (excerpt_verdict IN ('match', 'drift', 'unknown')),
  PRIMARY KEY (fact, number),
  FOREIGN KEY (fact) REFERENCES facts (id),
  FOREIGN KEY (source) REFERENCES sources (id)
);
COMMENT ON TABLE citations IS 'one row a citation: the link from a fact to a source, followed to its origins';
COMMENT ON COLUMN citations.fact IS 'the citing fact';
COMMENT ON COLUMN citations.number IS 'its place among the fact''s citations, from 1';
COMMENT ON COLUMN citations.source IS 'the cited source';
COMMENT ON COLUMN citations.publisher IS 'who published the cited source';
COMMENT ON COLUMN citations.origins IS 'where the claim was first made: source ids, parted by spaces';
COMMENT ON COLUMN citations.voices IS 'the voices of the origins'' publishers, parted by spaces';
COMMENT ON COLUMN citations.direct IS 'whether the cited source is itself one of the origins';
COMMENT ON COLUMN citations.independent IS 'whether it brings a voice that no earlier citation of the fact has';
COMMENT ON COLUMN citations.new_voices IS 'how many such voices; their sum over a fact is its independent_origin_count';
COMMENT ON COLUMN citations.origin_stated IS 'what the editors wrote: a source that the cited one relays, or `self` for its own reporting';
COMMENT ON COLUMN citations.locator IS 'the place within the source';
COMMENT ON COLUMN citations.excerpt IS 'its words, verbatim';
COMMENT ON COLUMN citations.excerpt_verdict IS 'what was found of the excerpt in a copy of the source''s text; empty: it was not checked as it stands';
\copy citations (fact, number, source, publisher, origins, voices, direct, independent, new_voices, origin_stated, locator, excerpt, excerpt_verdict) FROM 'citations.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX citations_source ON citations (source);

CREATE TABLE citation_origins (
  fact text NOT NULL,
  citation integer NOT NULL,
  origin text NOT NULL,
  publisher text NOT NULL,
  voice text NOT NULL,
  PRIMARY KEY (fact, citation, origin),
  FOREIGN KEY (origin) REFERENCES sources (id),
  FOREIGN KEY (fact, citation) REFERENCES citations (fact, number)
);
COMMENT ON TABLE citation_origins IS 'one row an origin that a citation leads to';
COMMENT ON COLUMN citation_origins.fact IS 'the citing fact';
COMMENT ON COLUMN citation_origins.citation IS 'the number of the citation';
COMMENT ON COLUMN citation_origins.origin IS 'where the claim was first made';
COMMENT ON COLUMN citation_origins.publisher IS 'who published the origin';
COMMENT ON COLUMN citation_origins.voice IS 'the publisher''s voice: publishers of one voice never count as independent of each other';
\copy citation_origins (fact, citation, origin, publisher, voice) FROM 'citation_origins.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX citation_origins_origin ON citation_origins (origin);

CREATE TABLE confidence_steps (
  fact text NOT NULL,
  position integer NOT NULL,
  rule text NOT NULL,
  step integer NOT NULL,
  reason text NOT NULL,
  related text,
  PRIMARY KEY (fact, position),
  FOREIGN KEY (fact) REFERENCES facts (id),
  FOREIGN KEY (rule) REFERENCES confidence_rules (code)
);
COMMENT ON TABLE confidence_steps IS 'one row a step that led to a fact''s confidence';
COMMENT ON COLUMN confidence_steps.fact IS 'the fact';
COMMENT ON COLUMN confidence_steps.position IS 'the step''s place, from 1; the first one says where the ladder begins';
COMMENT ON COLUMN confidence_steps.rule IS 'the rule that applied';
COMMENT ON COLUMN confidence_steps.step IS 'by how many rungs it moves; the sum is held to 1 to 4';
COMMENT ON COLUMN confidence_steps.reason IS 'why it applied to this fact';
COMMENT ON COLUMN confidence_steps.related IS 'ids of the facts, sources or entities that it rests on, parted by spaces; the rule says which';
\copy confidence_steps (fact, position, rule, step, reason, related) FROM 'confidence_steps.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX confidence_steps_rule ON confidence_steps (rule);

CREATE TABLE disputes (
  claim text NOT NULL,
  objection text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('denial', 'contradiction')),
  PRIMARY KEY (claim, objection),
  FOREIGN KEY (claim) REFERENCES facts (id),
  FOREIGN KEY (objection) REFERENCES facts (id)
);
COMMENT ON TABLE disputes IS 'one row a pair of live facts that do not fit';
COMMENT ON COLUMN disputes.claim IS 'the disputed fact';
COMMENT ON COLUMN disputes.objection IS 'the live fact that denies or contradicts it';
COMMENT ON COLUMN disputes.kind IS 'whether a party denies it or another fact cannot hold together with it';
\copy disputes (claim, objection, kind) FROM 'disputes.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX disputes_objection ON disputes (objection);

CREATE TABLE corrections (
  error text NOT NULL,
  corrected_by text NOT NULL,
  PRIMARY KEY (error, corrected_by),
  FOREIGN KEY (error) REFERENCES facts (id),
  FOREIGN KEY (corrected_by) REFERENCES facts (id)
);
COMMENT ON TABLE corrections IS 'one row a fact in error with one that has it right';
COMMENT ON COLUMN corrections.error IS 'the fact in error';
COMMENT ON COLUMN corrections.corrected_by IS 'the fact that has it right';
\copy corrections (error, corrected_by) FROM 'corrections.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX corrections_corrected_by ON corrections (corrected_by);

CREATE TABLE key_facts (
  position integer NOT NULL,
  fact text NOT NULL,
  PRIMARY KEY (position),
  FOREIGN KEY (fact) REFERENCES facts (id)
);
COMMENT ON TABLE key_facts IS 'one row a fact that the editors show first';
COMMENT ON COLUMN key_facts.position IS 'its place, from 1';
COMMENT ON COLUMN key_facts.fact IS 'the fact';
\copy key_facts (position, fact) FROM 'key_facts.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX key_facts_fact ON key_facts (fact);

CREATE TABLE source_impact (
  source text NOT NULL,
  fact text NOT NULL,
  effect text NOT NULL CHECK (effect IN ('orphaned', 'weakened')),
  confidence_from text CHECK (confidence_from IN ('very-low', 'low', 'moderate', 'high')),
  confidence_to text CHECK (confidence_to IN ('very-low', 'low', 'moderate', 'high')),
  PRIMARY KEY (source, fact),
  FOREIGN KEY (source) REFERENCES sources (id),
  FOREIGN KEY (fact) REFERENCES facts (id)
);
COMMENT ON TABLE source_impact IS 'one row a fact that falls or loses confidence if a source, and all that only relays it, is taken away';
COMMENT ON COLUMN source_impact.source IS 'the source that falls';
COMMENT ON COLUMN source_impact.fact IS 'the fact that it takes along';
COMMENT ON COLUMN source_impact.effect IS 'whether the fact is left with no origin or with less confidence';
COMMENT ON COLUMN source_impact.confidence_from IS 'the fact''s confidence with the source; none for facts that have none';
COMMENT ON COLUMN source_impact.confidence_to IS 'the fact''s confidence without it; none where no origin is left';
\copy source_impact (source, fact, effect, confidence_from, confidence_to) FROM 'source_impact.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
CREATE INDEX source_impact_fact ON source_impact (fact);

CREATE TABLE data_dictionary (
  table_name text NOT NULL,
  position integer NOT NULL,
  column_name text,
  type text,
  optional boolean,
  refers_to text,
  description text NOT NULL,
  PRIMARY KEY (table_name, position)
);
COMMENT ON TABLE data_dictionary IS 'one row a table, and one a column of it: what each is';
COMMENT ON COLUMN data_dictionary.table_name IS 'the table';
COMMENT ON COLUMN data_dictionary.position IS 'the column''s place, from 1; 0 for the table itself';
COMMENT ON COLUMN data_dictionary.column_name IS 'the column';
COMMENT ON COLUMN data_dictionary.type IS 'what stands in it: text, markdown, id, word, address, edtf, date, integer, number or flag';
COMMENT ON COLUMN data_dictionary.optional IS 'whether a row may have no value';
COMMENT ON COLUMN data_dictionary.refers_to IS 'the table whose key its values are';
COMMENT ON COLUMN data_dictionary.description IS 'what it says';
\copy data_dictionary (table_name, position, column_name, type, optional, refers_to, description) FROM 'data_dictionary.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

CREATE TABLE search_texts (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  record text NOT NULL,
  language text,
  text text NOT NULL,
  terms tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED
);
COMMENT ON TABLE search_texts IS 'one row a text that can be searched: statements, titles and names, translations included';
INSERT INTO search_texts (kind, record, language, text) SELECT 'fact', id, (SELECT language FROM dossier), statement FROM facts ORDER BY id;
INSERT INTO search_texts (kind, record, language, text) SELECT 'fact', fact, language, statement FROM fact_translations ORDER BY fact, language;
INSERT INTO search_texts (kind, record, language, text) SELECT 'topic', id, (SELECT language FROM dossier), title FROM topics ORDER BY id;
INSERT INTO search_texts (kind, record, language, text) SELECT 'source', id, language, title FROM sources ORDER BY id;
INSERT INTO search_texts (kind, record, language, text) SELECT 'publisher', id, NULL, name FROM publishers ORDER BY id;
INSERT INTO search_texts (kind, record, language, text) SELECT 'entity', id, (SELECT language FROM dossier), name FROM entities ORDER BY id;
INSERT INTO search_texts (kind, record, language, text) SELECT 'entity', entity, language, name FROM entity_names ORDER BY entity, language;
INSERT INTO search_texts (kind, record, language, text) SELECT 'series', id, (SELECT language FROM dossier), title FROM series ORDER BY id;
CREATE INDEX search_texts_terms ON search_texts USING gin (terms);
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX search_texts_parts ON search_texts USING gin (text gin_trgm_ops);
EXCEPTION WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN
  RAISE NOTICE 'pg_trgm is not to be had: LIKE over search_texts reads the whole table';
END $$;

CREATE VIEW v_citations AS
SELECT c.fact, f.topic, f.statement, f.state, f.confidence, c.number, c.source, s.title AS source_title, s.author, p.name AS publisher_name,
  s.published_edtf, s.url, s.archive_url, c.locator, c.excerpt, c.origins, c.voices, c.direct, c.independent
FROM citations c
JOIN facts f ON f.id = c.fact
JOIN sources s ON s.id = c.source
JOIN publishers p ON p.id = s.publisher;
COMMENT ON VIEW v_citations IS 'one row a citation, with the words of the fact, the source and the publisher';

CREATE VIEW v_fact_origins AS
SELECT o.fact, f.topic, f.statement, o.origin, s.title AS origin_title, s.url AS origin_url, s.published_edtf, o.publisher, o.voice,
  count(*) AS citation_count
FROM citation_origins o
JOIN facts f ON f.id = o.fact
JOIN sources s ON s.id = o.origin
GROUP BY o.fact, f.topic, f.statement, o.origin, s.title, s.url, s.published_edtf, o.publisher, o.voice;
COMMENT ON VIEW v_fact_origins IS 'one row an origin of a fact, with how many of its citations lead there';

CREATE VIEW v_single_source_facts AS
SELECT f.id AS fact, f.topic, f.statement, f.state, f.confidence, min(o.voice) AS voice, f.origin_count, f.citation_count
FROM facts f
JOIN citation_origins o ON o.fact = f.id
WHERE f.independent_origin_count = 1 AND f.state NOT IN ('in-error', 'superseded')
GROUP BY f.id, f.topic, f.statement, f.state, f.confidence, f.origin_count, f.citation_count;
COMMENT ON VIEW v_single_source_facts IS 'one row a live fact that one voice alone stands behind, however many pages pass it on';

CREATE VIEW v_facts_lost_with_source AS
SELECT i.source, s.title AS source_title, s.publisher, i.fact, f.topic, f.statement, f.state, f.confidence
FROM source_impact i
JOIN sources s ON s.id = i.source
JOIN facts f ON f.id = i.fact
WHERE i.effect = 'orphaned';
COMMENT ON VIEW v_facts_lost_with_source IS 'one row a fact that has no origin left if a source, and all that only relays it, is taken away';

CREATE VIEW v_facts_weakened_with_source AS
SELECT i.source, s.title AS source_title, s.publisher, i.fact, f.topic, f.statement, i.confidence_from, i.confidence_to
FROM source_impact i
JOIN sources s ON s.id = i.source
JOIN facts f ON f.id = i.fact
WHERE i.effect = 'weakened';
COMMENT ON VIEW v_facts_weakened_with_source IS 'one row a fact that keeps an origin and loses confidence if a source is taken away';

CREATE VIEW v_origin_fan_out AS
SELECT s.id AS source, s.title, s.publisher, p.voice, p.side, s.published_edtf, s.fan_out, s.origin_of_count
FROM sources s
JOIN publishers p ON p.id = s.publisher
WHERE s.is_origin AND (s.fan_out > 0 OR s.origin_of_count > 0);
COMMENT ON VIEW v_origin_fan_out IS 'one row a source in which claims begin, with how many sources pass it on and how many facts rest on it';

CREATE VIEW v_disputes AS
SELECT d.kind, d.claim, c.statement AS claim_statement, c.confidence AS claim_confidence,
  d.objection, o.statement AS objection_statement, o.confidence AS objection_confidence
FROM disputes d
JOIN facts c ON c.id = d.claim
JOIN facts o ON o.id = d.objection;
COMMENT ON VIEW v_disputes IS 'one row a pair of live facts that do not fit, side by side';

CREATE VIEW v_corrections AS
SELECT c.error, e.statement AS error_statement, c.corrected_by, r.statement AS corrected_statement
FROM corrections c
JOIN facts e ON e.id = c.error
JOIN facts r ON r.id = c.corrected_by;
COMMENT ON VIEW v_corrections IS 'one row a fact in error with one that has it right';

CREATE VIEW v_timeline AS
SELECT f.when_from, f.when_to, f.when_edtf, f.id AS fact, f.topic, f.statement, f.state, f.confidence
FROM facts f
WHERE f.when_edtf IS NOT NULL;
COMMENT ON VIEW v_timeline IS 'one row a fact that has a time; order by when_from, when_to, fact';

CREATE VIEW v_confidence_trace AS
SELECT t.fact, f.statement, f.confidence, t.position, t.rule, r.title AS rule_title, t.step, t.reason
FROM confidence_steps t
JOIN facts f ON f.id = t.fact
JOIN confidence_rules r ON r.code = t.rule;
COMMENT ON VIEW v_confidence_trace IS 'one row a step that led to a fact''s confidence; order by fact, position';

CREATE VIEW v_series_points AS
SELECT n.series, e.title, e.unit, n.period_edtf, n.period_from, n.period_to, n.value, n.value_text, n.derived, n.source,
  p.name AS publisher_name, n.note
FROM series_points n
JOIN series e ON e.id = n.series
JOIN sources s ON s.id = n.source
JOIN publishers p ON p.id = s.publisher;
COMMENT ON VIEW v_series_points IS 'one row a number of a series, with its unit and who gives it; order by series, period_from';

CREATE VIEW v_sides_by_topic AS
SELECT f.topic, p.side, count(DISTINCT f.id) AS fact_count, count(DISTINCT o.origin) AS origin_count
FROM citation_origins o
JOIN facts f ON f.id = o.fact
JOIN publishers p ON p.id = o.publisher
WHERE f.state NOT IN ('in-error', 'superseded')
GROUP BY f.topic, p.side;
COMMENT ON VIEW v_sides_by_topic IS 'one row a side that is heard in a topic: how many live facts have an origin that speaks for it';

COMMIT;
ANALYZE;
