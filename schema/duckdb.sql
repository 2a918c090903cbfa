-- Views for DuckDB over the tables that `diplomatic-events export --to parquet --output tables` writes. They read the folder `tables`;
-- another one is named before the first query: SET VARIABLE tables = 'path/of/the/folder';

SET VARIABLE tables = coalesce(getvariable('tables'), 'tables');

CREATE OR REPLACE MACRO rows_of(name) AS TABLE
  SELECT * FROM read_parquet(getvariable('tables') || '/' || name || '/*/*.parquet', hive_partitioning = true);

-- The tables.
CREATE OR REPLACE VIEW dossiers AS FROM rows_of('dossiers');
CREATE OR REPLACE VIEW sources AS FROM rows_of('sources');
CREATE OR REPLACE VIEW actors AS FROM rows_of('actors');
CREATE OR REPLACE VIEW territories AS FROM rows_of('territories');
CREATE OR REPLACE VIEW instruments AS FROM rows_of('instruments');
CREATE OR REPLACE VIEW provisions AS FROM rows_of('provisions');
CREATE OR REPLACE VIEW events AS FROM rows_of('events');
CREATE OR REPLACE VIEW reports AS FROM rows_of('reports');
CREATE OR REPLACE VIEW voices AS FROM rows_of('voices');
CREATE OR REPLACE VIEW links AS FROM rows_of('links');
CREATE OR REPLACE VIEW parties AS FROM rows_of('parties');
CREATE OR REPLACE VIEW topics AS FROM rows_of('topics');
CREATE OR REPLACE VIEW clauses AS FROM rows_of('clauses');
CREATE OR REPLACE VIEW evidence AS FROM rows_of('evidence');

-- The day of each event: that of its own date, else the day on which the first of its sources was published. `dated_by` says which.
CREATE OR REPLACE VIEW event_days AS
SELECT
  e.dossier,
  e.id,
  coalesce(e.date_from, p.published) AS day,
  CASE WHEN e.date_from IS NOT NULL THEN 'event' WHEN p.published IS NOT NULL THEN 'publication' END AS dated_by
FROM events e
LEFT JOIN (
  SELECT r.dossier, r.record, min(s.published_from) AS published
  FROM reports r
  JOIN sources s ON s.dossier = r.dossier AND s.id = r.source
  GROUP BY r.dossier, r.record
) p ON p.dossier = e.dossier AND p.record = e.id;

-- Who speaks, is addressed or takes part, by the side that they act for.
CREATE OR REPLACE VIEW sides AS
SELECT p.dossier, p.record, p.capacity, p.who, coalesce(p.on_behalf_of, p.who) AS side, a.name AS side_name
FROM parties p
LEFT JOIN actors a ON a.dossier = p.dossier AND a.id = coalesce(p.on_behalf_of, p.who);

-- The clauses that make something conditional.
CREATE OR REPLACE VIEW conditional_clauses AS
FROM clauses WHERE kind IN ('if', 'unless', 'until', 'only-after', 'in-exchange-for');

-- Who asks what of whom: statements with the act demand, appeal or instruct, of whom they address or else of whom they say is to act; and
-- positions that demand withdrawal, which count as demands. One row for each speaker, each side asked and each subject: several rows for a
-- joint demand.
CREATE OR REPLACE VIEW demands AS
WITH addressed AS (
  SELECT dossier, record, side FROM sides WHERE capacity = 'audience'
), doers AS (
  SELECT dossier, record, unnest(done_by) AS side FROM topics WHERE clause IS NULL
), asked AS (
  FROM addressed
  UNION
  SELECT d.dossier, d.record, d.side
  FROM doers d
  WHERE NOT EXISTS (FROM addressed a WHERE a.dossier = d.dossier AND a.record = d.record)
), subjects AS (
  SELECT DISTINCT dossier, record, subject FROM topics WHERE clause IS NULL AND subject IS NOT NULL
), made AS (
  SELECT e.dossier, e.id, e.act, s.side AS demanded_by, a.side AS demanded_of, t.subject, e.content, e.negated, e.status
  FROM events e
  JOIN sides s ON s.dossier = e.dossier AND s.record = e.id AND s.capacity = 'speaker'
  LEFT JOIN asked a ON a.dossier = e.dossier AND a.record = e.id
  LEFT JOIN subjects t ON t.dossier = e.dossier AND t.record = e.id
  WHERE e.act IN ('demand', 'appeal', 'instruct')
  UNION ALL
  SELECT dossier, id, 'demand', holder, unnest(CASE WHEN len(toward) > 0 THEN toward ELSE [NULL] END), 'withdrawal', NULL, NULL, status
  FROM events
  WHERE stance = 'demands-withdrawal'
)
SELECT
  m.dossier,
  m.id,
  d.day,
  d.dated_by,
  m.act,
  coalesce(b.name, m.demanded_by) AS demanded_by,
  coalesce(o.name, m.demanded_of) AS demanded_of,
  m.subject,
  m.content,
  m.negated,
  m.status
FROM made m
LEFT JOIN event_days d ON d.dossier = m.dossier AND d.id = m.id
LEFT JOIN actors b ON b.dossier = m.dossier AND b.id = m.demanded_by
LEFT JOIN actors o ON o.dossier = m.dossier AND o.id = m.demanded_of;

CREATE OR REPLACE VIEW demands_by_month AS
SELECT date_trunc('month', day)::DATE AS month, act, demanded_by, demanded_of, subject, count(DISTINCT (dossier, id)) AS demands
FROM demands
GROUP BY ALL;

-- Each demand with the events that answer it: they respond to it, or are about it. A demand without an answer has one row.
CREATE OR REPLACE VIEW demand_answers AS
WITH answering AS (
  SELECT dossier, record, target FROM links WHERE rel = 'responds-to'
  UNION
  SELECT dossier, record, ref FROM topics WHERE ref IS NOT NULL AND clause IS NULL
)
SELECT DISTINCT
  d.dossier,
  d.id,
  d.act,
  d.demanded_by,
  d.demanded_of,
  d.subject,
  e.id AS answer,
  coalesce(e.act, e.stance, e.type) AS answered_with,
  coalesce(e.content, e.title) AS answer_content
FROM demands d
LEFT JOIN answering a ON a.dossier = d.dossier AND a.target = d.id
LEFT JOIN events e ON e.dossier = a.dossier AND e.id = a.record;

-- Who holds which position on which territory, in the order of time. `toward` names whom it addresses, or whose right it concerns: "Arcadia
-- recognises" says nothing without it. `basis` is the strongest among the reports, null where one of them does not say.
CREATE OR REPLACE VIEW claims_by_territory AS
WITH bases AS (
  SELECT
    dossier,
    record,
    CASE
      WHEN bool_or(basis = 'stated') THEN 'stated'
      WHEN bool_or(basis IS NULL) THEN NULL
      WHEN bool_or(basis = 'presupposed') THEN 'presupposed'
      ELSE 'inferred'
    END AS basis
  FROM reports
  GROUP BY dossier, record
), addressees AS (
  SELECT p.dossier, p.id, list(coalesce(a.name, p.who) ORDER BY p.place) AS toward
  FROM (SELECT dossier, id, unnest(toward) AS who, generate_subscripts(toward, 1) AS place FROM events WHERE stance IS NOT NULL) p
  LEFT JOIN actors a ON a.dossier = p.dossier AND a.id = p.who
  GROUP BY p.dossier, p.id
)
SELECT
  coalesce(t.name, e.territory) AS territory,
  t.code,
  d.day,
  d.dated_by,
  coalesce(a.name, e.holder) AS holder,
  e.stance,
  w.toward,
  e.extent,
  b.basis,
  EXISTS (FROM conditional_clauses c WHERE c.dossier = e.dossier AND c.record = e.id) AS is_conditional,
  e.status,
  e.continuity,
  e.dossier,
  e.id
FROM (SELECT *, unnest(territories) AS territory FROM events WHERE stance IS NOT NULL) e
LEFT JOIN territories t ON t.dossier = e.dossier AND t.id = e.territory
LEFT JOIN actors a ON a.dossier = e.dossier AND a.id = e.holder
LEFT JOIN event_days d ON d.dossier = e.dossier AND d.id = e.id
LEFT JOIN bases b ON b.dossier = e.dossier AND b.record = e.id
LEFT JOIN addressees w ON w.dossier = e.dossier AND w.id = e.id
ORDER BY territory, d.day, holder;

-- The reports that rest on somebody unnamed, or on a speaker who is not to be named.
CREATE OR REPLACE VIEW anonymous_reports AS
SELECT DISTINCT r.dossier, r.record, r.report, r.source, coalesce(p.name, s.publisher) AS publisher
FROM reports r
JOIN sources s ON s.dossier = r.dossier AND s.id = r.source
LEFT JOIN actors p ON p.dossier = s.dossier AND p.id = s.publisher
LEFT JOIN voices v ON v.dossier = r.dossier AND v.record = r.record AND v.report = r.report
LEFT JOIN parties y ON y.dossier = r.dossier AND y.record = r.record AND y.capacity = 'speaker'
LEFT JOIN actors w ON w.dossier = r.dossier AND w.kind = 'unnamed' AND w.id IN (v.who, y.who)
WHERE w.id IS NOT NULL OR v.term IN ('background', 'deep-background') OR r.term IN ('background', 'deep-background');

CREATE OR REPLACE VIEW anonymous_sources_by_publisher AS
SELECT
  coalesce(p.name, s.publisher) AS publisher,
  count(DISTINCT (r.dossier, r.record, r.report)) AS reports,
  count(DISTINCT (a.dossier, a.record, a.report)) FILTER (a.dossier IS NOT NULL) AS anonymous
FROM reports r
JOIN sources s ON s.dossier = r.dossier AND s.id = r.source
LEFT JOIN actors p ON p.dossier = s.dossier AND p.id = s.publisher
LEFT JOIN anonymous_reports a ON a.dossier = r.dossier AND a.record = r.record AND a.report = r.report
GROUP BY ALL;

-- The conditions on commitments, offers, consent and positions.
CREATE OR REPLACE VIEW conditions AS
SELECT
  e.dossier,
  e.id,
  coalesce(s.side_name, s.side, a.name, e.holder) AS side,
  coalesce(e.act, e.stance) AS committed_to,
  e.content,
  c.kind,
  c.text
FROM conditional_clauses c
JOIN events e ON e.dossier = c.dossier AND e.id = c.record
LEFT JOIN sides s ON s.dossier = e.dossier AND s.record = e.id AND s.capacity = 'speaker'
LEFT JOIN actors a ON a.dossier = e.dossier AND a.id = e.holder
WHERE e.act IN ('commit', 'offer', 'agree') OR e.stance IS NOT NULL;

-- The events that one source alone reports, of dossiers with several, and that no other record says to be the same event.
CREATE OR REPLACE VIEW told_once AS
SELECT e.dossier, e.id, e.type, any_value(r.source) AS source
FROM events e
JOIN reports r ON r.dossier = e.dossier AND r.record = e.id
JOIN (SELECT dossier FROM sources GROUP BY dossier HAVING count(*) > 1) m ON m.dossier = e.dossier
WHERE NOT EXISTS (
  FROM links l WHERE l.dossier = e.dossier AND l.rel = 'same-event' AND e.id IN (l.record, l.target)
)
GROUP BY e.dossier, e.id, e.type
HAVING count(DISTINCT r.source) = 1;
