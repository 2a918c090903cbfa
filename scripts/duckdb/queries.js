/**
 * The same question to the tables and to the lines that they were made from: what both answer must be the same.
 *
 * @typedef {{ question: string, ofTables: string, ofLines: string }} Query
 */

/** The lines as a view, with each of their lists as JSON. @param {string} file */
export const linesView = (file) => `
CREATE OR REPLACE VIEW lines AS
SELECT * FROM read_json('${file}', format = 'newline_delimited', maximum_object_size = 100000000,
  columns = {sources: 'JSON[]', actors: 'JSON[]', territories: 'JSON[]', instruments: 'JSON[]', events: 'JSON[]'});
CREATE OR REPLACE VIEW line_events AS SELECT unnest(events) AS e FROM lines;`;

/** The items of a list of events, one a row. @param {string} list */
const itemsOf = (list) => `(SELECT e, unnest(from_json(e->'${list}', '["JSON"]')) AS item FROM line_events)`;

/** @type {readonly Query[]} */
export const queries = [
  {
    question: "events by type",
    ofTables: "SELECT type, count(*) FROM events GROUP BY ALL",
    ofLines: "SELECT e->>'type', count(*) FROM line_events GROUP BY ALL",
  },
  {
    question: "statements by act",
    ofTables: "SELECT act, count(*) FROM events WHERE act IS NOT NULL GROUP BY ALL",
    ofLines: "SELECT e->>'act', count(*) FROM line_events WHERE e->>'act' IS NOT NULL GROUP BY ALL",
  },
  {
    question: "positions by stance",
    ofTables: "SELECT stance, sum(len(territories)) FROM events WHERE stance IS NOT NULL GROUP BY ALL",
    ofLines:
      "SELECT e->>'stance', sum(json_array_length(e->'territories')) FROM line_events WHERE e->>'stance' IS NOT NULL GROUP BY ALL",
  },
  {
    question: "events by year",
    ofTables: "SELECT left(date, 4), count(*) FROM events WHERE date IS NOT NULL GROUP BY ALL",
    ofLines:
      "SELECT left(e->'when'->>'date', 4), count(*) FROM line_events WHERE e->'when'->>'date' IS NOT NULL GROUP BY ALL",
  },
  {
    question: "speakers by the side that they speak for",
    ofTables:
      "SELECT coalesce(on_behalf_of, who), count(*) FROM parties WHERE capacity = 'speaker' GROUP BY ALL",
    ofLines: `SELECT coalesce(item->>'onBehalfOf', item->>'who'), count(*) FROM ${itemsOf("speakers")} GROUP BY ALL`,
  },
  {
    question: "topics by subject",
    ofTables:
      "SELECT subject, count(*) FROM topics t WHERE clause IS NULL AND subject IS NOT NULL GROUP BY ALL",
    ofLines: `SELECT item->>'subject', count(*) FROM ${itemsOf("about")} WHERE item->>'subject' IS NOT NULL GROUP BY ALL`,
  },
  {
    question: "clauses of events by kind",
    ofTables:
      "SELECT c.kind, count(*) FROM clauses c SEMI JOIN events e ON e.dossier = c.dossier AND e.id = c.record GROUP BY ALL",
    ofLines: `SELECT item->>'kind', count(*) FROM ${itemsOf("clauses")} GROUP BY ALL`,
  },
  {
    question: "reports of events by certainty, with their quotations",
    ofTables: `SELECT r.certainty, count(DISTINCT (r.dossier, r.record, r.report)), count(v.exact)
      FROM reports r SEMI JOIN events e ON e.dossier = r.dossier AND e.id = r.record
      LEFT JOIN evidence v ON v.dossier = r.dossier AND v.record = r.record AND v.report = r.report AND v.voice IS NULL
      GROUP BY ALL`,
    ofLines: `SELECT item->>'certainty', count(*), sum(coalesce(json_array_length(item->'evidence'), 0)) FROM ${itemsOf("reports")} GROUP BY ALL`,
  },
  {
    question: "links of events by relation",
    ofTables:
      "SELECT l.rel, count(*) FROM links l SEMI JOIN events e ON e.dossier = l.dossier AND e.id = l.record GROUP BY ALL",
    ofLines: `SELECT item->>'rel', count(*) FROM ${itemsOf("links")} GROUP BY ALL`,
  },
  {
    question: "actors by kind",
    ofTables: "SELECT kind, count(*) FROM actors GROUP BY ALL",
    ofLines: "SELECT a->>'kind', count(*) FROM (SELECT unnest(actors) AS a FROM lines) GROUP BY ALL",
  },
];
