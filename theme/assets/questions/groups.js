// The results that answer a question, counted by whom or what it asks.
"use strict";

/**
 * @typedef {{ key: string, name: string, sort: string, rows: Row[], gold: number, silver: number, bronze: number, best: Row | null, first: Row, last: Row }} Group
 * The sort stands for the name in an order.
 */

TrackArchive.groups = (() => {
  const { fold } = TrackArchive.text;
  const { sortOf } = TrackArchive.language;
  const { compare, sorted } = TrackArchive.orders;

  /** @param {number} number */
  const padded = number => String(number).padStart(4, "0");

  /**
   * The groups that a result belongs to: key, name, and what stands for the name in an order where its folded letters do not.
   * @param {Question} question
   * @param {Row} row
   * @returns {[key: string, name: string, sort?: string][]}
   */
  function keysOf(question, row) {
    const { edition, event } = row.final;
    const people = () => row.people.filter(person => !question.athlete || question.athlete.includes(person.id));
    const decade = `${Math.floor(edition.year / 10) * 10}s`;
    switch (question.group) {
      case "athlete": return people().map(({ id, name }) => [id, name]);
      case "athlete-event": return people().map(({ id, name }) => [`${id} ${event.id}`, name]);
      case "nation": return [[row.nation.id, row.nation.name]];
      case "event": return [[event.id, event.name, padded(event.order)]];
      case "edition": return [[edition.id, edition.place, padded(edition.year)]];
      case "championship": return [[edition.championship.id, edition.championship.name, edition.championship.id]];
      default: return [[decade, decade, decade]];
    }
  }

  /**
   * The best mark of results of one event; null for several, whose marks do not compare.
   * @param {Row[]} rows
   */
  function bestOf(rows) {
    if (rows.some(row => row.final.event !== rows[0].final.event)) return null;
    return rows.filter(row => row.mark && !row.mark.estimated).reduce((best, row) => !best || Number(row.merit) < Number(best.merit) ? row : best, /** @type {Row | null} */ (null));
  }

  /**
   * @param {string} key
   * @param {string} name
   * @param {string} sort
   * @param {Row[]} rows
   * @returns {Group}
   */
  function groupOf(key, name, sort, rows) {
    const count = (/** @type {number} */ medal) => rows.filter(row => row.medal === medal).length;
    return { key, name, sort, rows, gold: count(1), silver: count(2), bronze: count(3), best: bestOf(rows), first: rows[0], last: rows[rows.length - 1] };
  }

  /**
   * @param {Row[]} rows
   * @param {Question} question
   */
  function collected(rows, question) {
    /** @type {Map<string, { name: string, sort: string, rows: Row[] }>} */
    const found = new Map();
    for (const row of rows) {
      for (const [key, name, sort] of keysOf(question, row)) {
        const group = found.get(key);
        if (group) group.rows.push(row);
        else found.set(key, { name, sort: sort ?? fold(name), rows: [row] });
      }
    }
    return found;
  }

  /** @type {Record<string, (group: Group) => number | null>} */
  const values = {
    results: group => group.rows.length,
    gold: group => group.gold,
    best: group => group.best?.merit ?? null,
    first: group => group.first.final.edition.year,
    last: group => group.last.final.edition.year,
  };

  /** @param {Group} a @param {Group} b */
  const byMedals = (a, b) => b.gold - a.gold || b.silver - a.silver || b.bronze - a.bronze;
  /** @param {Group} a @param {Group} b */
  const byName = (a, b) => compare(a.sort, b.sort);
  /** @param {Group} a @param {Group} b */
  const byKey = (a, b) => compare(a.key, b.key);

  /**
   * @param {Row[]} rows In the order of their finals.
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  function groupsOf(rows, question, index) {
    const championships = question.championship ?? index.championships.map(championship => championship.id);
    const hasAll = (/** @type {Row[]} */ rows) => championships.every(id => rows.some(row => row.final.edition.championship.id === id));
    const groups = [...collected(rows, question)]
      .filter(([, { rows }]) => rows.length >= (question.least ?? 1) && (!question.each || hasAll(rows)))
      .map(([key, { name, sort, rows }]) => groupOf(key, name, sort, rows));
    const { key, falls } = sortOf(question.sort ?? "-results");
    const sign = falls ? -1 : 1;
    if (key === "name") return sorted(groups, sign, group => group.sort, byKey);
    return sorted(groups.sort((a, b) => byMedals(a, b) || byName(a, b) || byKey(a, b)), sign, values[key]);
  }

  return { groupsOf };
})();
