// Answers a question from the results of the events that it asks about. TrackArchive.Domain.Questions says what it means; a spec holds the two together.
"use strict";

/**
 * @typedef {{ finals: number, missing: number, coverage: number[] }} Scope The finals asked about, and how many are known how well, from "missing" to "complete".
 * @typedef {{ rows: Row[], groups: Group[] | null, scope: Scope }} QuestionAnswer
 */

TrackArchive.answers = (() => {
  const { fold } = TrackArchive.text;
  const { SCALE } = TrackArchive.marks;
  const { sortOf } = TrackArchive.language;
  const { compare, sorted } = TrackArchive.orders;
  const { groupsOf } = TrackArchive.groups;

  const medals = ["gold", "silver", "bronze"];
  const DAYS_SCALE = 1000;
  const COVERAGES = 5;

  /** @param {string[] | undefined} list @param {string} value */
  const has = (list, value) => !list || list.includes(value);

  /** @param {Bounds | undefined} bounds @param {number | null | undefined} value */
  const within = (bounds, value) => !bounds
    || value !== null && value !== undefined && !(bounds.from !== null && value < bounds.from) && !(bounds.to !== null && value > bounds.to);

  /** @param {Row} a @param {Row} b */
  const byOrder = (a, b) => a.final.sort - b.final.sort || compare(a.final.id, b.final.id) || a.order - b.order;

  /** @param {Row} row */
  const windOf = row => typeof row.wind === "number" ? row.wind : null;

  /** @param {Question} question @param {AskedEdition} edition */
  const asksEdition = ({ championship, from = -Infinity, to = Infinity, intercalated }, edition) =>
    has(championship, edition.championship.id) && edition.year >= from && edition.year <= to && (!!intercalated || !edition.intercalated);

  /** @param {Question} question @param {AskedEvent} event */
  const asksEvent = ({ event: events, sex, measure }, event) => has(events, event.id) && has(sex, event.sex) && (!measure || measure === event.measure);

  /**
   * The events of which a question needs the results.
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  const eventsOf = (question, index) => index.events.filter(event => asksEvent(question, event) && event.finals.some(number => asksEdition(question, index.editions[number])));

  /** @param {Question} question @param {FinalsIndex} index */
  function nationsOf({ nation, predecessors }, index) {
    return nation && nation.flatMap(code => predecessors ? [code, ...index.nation(code)?.before ?? []] : [code]);
  }

  /** @param {Question} question @param {Row} row */
  const asksRecords = ({ records }, row) => !records || row.records.some(record => records.includes("any") || records.includes(record.replace("=", "")));

  /** @param {Question} question @param {Row} row */
  const asksValues = (question, row) => within(question.place, row.place ? row.place * SCALE : null)
    && within(question.age, row.age ? Math.floor(row.age / DAYS_SCALE) * SCALE : null)
    && within(question.mark, row.mark?.value)
    && within(question.margin, row.margin?.value)
    && within(question.behind, row.behind?.value)
    && within(question.wind, typeof row.wind === "number" ? Math.round(row.wind * SCALE) : null);

  /**
   * Whether a result is asked for.
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {(row: Row) => boolean}
   */
  function conditions(question, index) {
    const nations = nationsOf(question, index);
    const { athlete, status, medal, sources, coverage, changed } = question;
    return row => asksEdition(question, row.final.edition)
      && has(nations, row.nation.id)
      && (!athlete || row.people.some(person => athlete.includes(person.id)))
      && (status ? status.includes(row.outcome) : row.outcome !== "annulled")
      && has(medal, medals[row.medal - 1])
      && asksValues(question, row)
      && asksRecords(question, row)
      && has(sources, row.agreement)
      && has(coverage, row.final.coverage)
      && (!changed || (changed === "yes") === !!row.final.changed);
  }

  /** @type {Record<string, (row: Row) => string | number | null>} */
  const values = {
    date: row => row.final.sort,
    event: row => row.final.event.order,
    place: row => row.place || null,
    athlete: row => fold(row.name),
    nation: row => fold(row.nation.name),
    mark: row => row.merit,
    margin: row => row.margin?.value ?? null,
    behind: row => row.behind?.value ?? null,
    age: row => row.age || null,
    wind: windOf,
  };

  /** @param {Row[]} rows @param {Question} question */
  function sortRows(rows, question) {
    const { key, falls } = sortOf(question.sort ?? "date");
    return sorted(rows, falls ? -1 : 1, values[key]);
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {EventPart[]} parts
   * @returns {Scope}
   */
  function scopeOf(question, index, parts) {
    const asked = (/** @type {number[]} */ numbers) => numbers.filter(number => asksEdition(question, index.editions[number]));
    const coverage = Array.from({ length: COVERAGES }, () => 0);
    for (const part of parts) for (const number of asked(part.event.finals)) coverage[part.coverage.get(number) ?? 0]++;
    const missing = index.events.filter(event => asksEvent(question, event)).reduce((sum, event) => sum + asked(event.missing).length, 0);
    return { finals: missing + coverage.reduce((sum, count) => sum + count, 0), missing, coverage };
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {EventPart[]} parts
   * @returns {QuestionAnswer}
   */
  function answer(question, index, parts) {
    const found = parts.flatMap(part => part.rows.filter(conditions(question, index))).sort(byOrder);
    const scope = scopeOf(question, index, parts);
    if (!question.group) return { rows: sortRows(found, question), groups: null, scope };
    const groups = groupsOf(found, question, index);
    const kept = new Set(groups.flatMap(group => group.rows));
    return { rows: found.filter(row => kept.has(row)), groups, scope };
  }

  return { answer, eventsOf };
})();
