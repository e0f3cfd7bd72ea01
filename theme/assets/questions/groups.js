// The results that answer a question, counted by whom or what it asks.
"use strict";

/**
 * @typedef {{ key: string, name: string, sort: string, rows: Row[], possible: Row[], results: Count, gold: Count, silver: Count, bronze: Count, best: Row | null, first: Row, last: Row }} Group
 * The sort stands for the name in an order; the possible may count, too.
 * @typedef {{ min: number, max: number }} Count
 */

TrackArchive.groups = (() => {
  const { fold } = TrackArchive.text;
  const { sortOf } = TrackArchive.language;
  const { compare, sorted } = TrackArchive.orders;
  const { isExact } = TrackArchive.known;
  const { isWindAssisted } = TrackArchive.rows;
  const { grouping, limit, value, sort: sorts } = TrackArchive.vocabulary.terms;

  /** @param {number} number */
  const padded = number => String(number).padStart(4, "0");

  /** @param {Question} question */
  const isByAthlete = ({ group }) => group === grouping.athlete || group === grouping.athleteAndEvent;

  /**
   * The groups that a result belongs to: key, name, and what stands for the name in an order where its folded letters do not.
   * @param {Question} question
   * @param {Row} row
   * @param {Person[]} all
   * @returns {[key: string, name: string, sort?: string][]}
   */
  function keysOf(question, row, all) {
    const { edition, event } = row.final;
    const people = () => all.filter(person => !question.athlete || question.athlete.includes(person.id));
    const decade = `${Math.floor(edition.year / 10) * 10}s`;
    switch (question.group) {
      case grouping.athlete: return people().map(({ id, name }) => [id, name]);
      case grouping.athleteAndEvent: return people().map(({ id, name }) => [`${id} ${event.id}`, name]);
      case grouping.nation: return row.nation ? [[row.nation.id, row.nation.name]] : [];
      case grouping.club: return row.club ? [[row.club.id, row.club.name]] : [];
      case grouping.event: return [[event.id, event.name, padded(event.order)]];
      case grouping.edition: return [[edition.id, edition.place, padded(edition.year)]];
      case grouping.championship: return [[edition.championship.id, edition.championship.name, edition.championship.id]];
      default: return [[decade, decade, decade]];
    }
  }

  /** @param {Row} row @returns {Person[]} */
  const possiblePeople = row => row.possible.map(id => ({ id, name: id }));

  /**
   * The best mark of results of one event, estimates and wind-assisted ones aside; null for several events, whose marks do not compare.
   * @param {Row[]} rows
   */
  function bestOf(rows) {
    if (rows.some(row => row.final.event !== rows[0].final.event)) return null;
    return rows.filter(row => row.mark && !row.mark.estimated && !isWindAssisted(row)).reduce((best, row) => !best || Number(row.merit) < Number(best.merit) ? row : best, /** @type {Row | null} */ (null));
  }

  /**
   * Whether a result may have brought a medal: none is known, and its place may be the medal's.
   * @param {Row} row
   * @param {number} medal
   */
  const mayHaveWon = ({ medal: won, placeKnown }, medal) =>
    !won && !!placeKnown && !isExact(placeKnown) && (placeKnown.min === null || placeKnown.min <= medal) && (placeKnown.max === null || placeKnown.max >= medal);

  /**
   * @param {string} key
   * @param {string} name
   * @param {string} sort
   * @param {Row[]} rows
   * @param {Row[]} possible
   * @returns {Group}
   */
  function groupOf(key, name, sort, rows, possible) {
    const count = (/** @type {number} */ medal) => {
      const min = rows.filter(row => row.medal === medal).length;
      const more = possible.filter(row => row.medal === medal || mayHaveWon(row, medal)).length + rows.filter(row => mayHaveWon(row, medal)).length;
      return { min, max: min + more };
    };
    return {
      key, name, sort, rows, possible, results: { min: rows.length, max: rows.length + possible.length },
      gold: count(1), silver: count(2), bronze: count(3), best: bestOf(rows), first: rows[0], last: rows[rows.length - 1],
    };
  }

  /**
   * Those that count for certain, by their groups.
   * @param {Row[]} rows
   * @param {Question} question
   */
  function collected(rows, question) {
    /** @type {Map<string, { name: string, sort: string, rows: Row[], possible: Row[] }>} */
    const found = new Map();
    for (const row of rows) {
      for (const [key, name, sort] of keysOf(question, row, row.people)) {
        const group = found.get(key);
        if (group) group.rows.push(row);
        else found.set(key, { name, sort: sort ?? fold(name), rows: [row], possible: [] });
      }
    }
    return found;
  }

  /**
   * Adds those that may count to the groups that there are.
   * @param {ReturnType<typeof collected>} found
   * @param {Row[]} rows
   * @param {Row[]} undecided
   * @param {Question} question
   */
  function addPossible(found, rows, undecided, question) {
    const add = (/** @type {Row} */ row, /** @type {Person[]} */ people) => {
      for (const [key] of keysOf(question, row, people)) found.get(key)?.possible.push(row);
    };
    for (const row of undecided) add(row, [...row.people, ...possiblePeople(row)]);
    if (isByAthlete(question)) for (const row of rows) add(row, possiblePeople(row));
  }

  /** @type {Record<string, (group: Group) => number | null>} */
  const values = {
    [sorts.results]: group => group.rows.length,
    [sorts.gold]: group => group.gold.min,
    [sorts.best]: group => group.best?.merit ?? null,
    [sorts.first]: group => group.first.final.edition.year,
    [sorts.last]: group => group.last.final.edition.year,
  };

  /** @param {Group} a @param {Group} b */
  const byMedals = (a, b) => b.gold.min - a.gold.min || b.silver.min - a.silver.min || b.bronze.min - a.bronze.min;
  /** @param {Group} a @param {Group} b */
  const byName = (a, b) => compare(a.sort, b.sort);
  /** @param {Group} a @param {Group} b */
  const byKey = (a, b) => compare(a.key, b.key);

  /** @param {Group[]} groups @param {Question} question */
  function inOrder(groups, question) {
    const { key, falls } = sortOf(question.sort ?? "-" + sorts.results);
    const sign = falls ? -1 : 1;
    if (key === sorts.name) return sorted(groups, sign, group => group.sort, byKey);
    return sorted(groups.sort((a, b) => byMedals(a, b) || byName(a, b) || byKey(a, b)), sign, values[key]);
  }

  /**
   * What the counts do not say.
   * @param {Row[]} rows
   * @param {number} open Groups that may be large enough.
   * @param {number} counted
   * @param {Question} question
   * @param {Scope} scope
   * @returns {Limit[]}
   */
  function limitsOf(rows, open, counted, question, scope) {
    const squads = isByAthlete(question) ? rows.filter(row => row.possible.length).length : 0;
    return [
      ...(open ? [{ kind: limit.groups, value: null, count: open, of: counted + open }] : []),
      ...(squads ? [{ kind: limit.squads, value: value.athlete, count: squads, of: rows.filter(row => !row.athlete).length }] : []),
      ...(scope.unlisted ? [{ kind: limit.unlisted, value: null, count: scope.unlisted, of: scope.finals }] : []),
    ];
  }

  /**
   * @param {Row[]} rows In the order of their finals.
   * @param {Row[]} undecided
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {Scope} scope
   */
  function groupsOf(rows, undecided, question, index, scope) {
    const championships = question.championship ?? index.championships.map(championship => championship.id);
    const isCounted = (/** @type {Row[]} */ counted) => counted.length >= (question.least ?? 1)
      && (!question.each || championships.every(id => counted.some(row => row.final.edition.championship.id === id)));
    const found = collected(rows, question);
    addPossible(found, rows, undecided, question);
    const all = [...found].map(([key, { name, sort, rows: counted, possible }]) => groupOf(key, name, sort, counted, possible));
    const groups = all.filter(group => isCounted(group.rows));
    const left = new Set(undecided);
    const open = all.filter(group => !isCounted(group.rows) && isCounted([...group.rows, ...group.possible.filter(row => left.has(row))])).length;
    return { groups: inOrder(groups, question), limits: limitsOf(rows, open, groups.length, question, scope) };
  }

  return { groupsOf };
})();
