// The results that answer a question, counted by whom or what it asks.
"use strict";

/**
 * @typedef {{
 *   key: string, name: string, sort: string, rows: Row[], possible: Row[], results: Count, gold: Count, silver: Count, bronze: Count, best: Row | null, first: Row, last: Row,
 *   events: Count, editions: Count, nations: Count, streak: Count, span: Count, gap: Count,
 * }} Group
 * The sort stands for the name in an order; the possible may count, too. Span and gap are in years, a streak in editions.
 * @typedef {"results" | "gold" | "silver" | "bronze" | "events" | "editions" | "nations" | "streak" | "span" | "gap"} Counted
 * @typedef {{ min: number, max: number }} Count
 */

TrackArchive.groups = (() => {
  const { fold } = TrackArchive.text;
  const { sortOf } = TrackArchive.language;
  const { compare, sorted } = TrackArchive.orders;
  const { isWindAssisted } = TrackArchive.rows;
  const { streaksOf } = TrackArchive.streaks;
  const { isExact, within } = TrackArchive.known;
  const { SCALE } = TrackArchive.marks;
  const { byAthlete, terms: { grouping, limit, value, sort: sorts, round, medal: medalTerms } } = TrackArchive.vocabulary;
  /** @type {Record<string, string>} */
  const naturalSorts = TrackArchive.vocabulary.naturalSorts;
  /** @type {Record<string, string>} */
  const continentWords = TrackArchive.vocabulary.words.continent;

  /** @param {number} number */
  const padded = number => String(number).padStart(4, "0");

  /** @param {Question} question */
  const isByAthlete = ({ group }) => byAthlete.includes(group ?? "");

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
      case grouping.athleteAndEdition: return people().map(({ id, name }) => [`${id} ${edition.id}`, name]);
      case grouping.nationAndEvent: return row.nation ? [[`${row.nation.id} ${event.id}`, row.nation.name]] : [];
      case grouping.continent: return row.nation?.continent ? [[row.nation.continent, continentWords[row.nation.continent], row.nation.continent]] : [];
      case grouping.final: return [[row.final.id, `${event.name}, ${edition.place}`, `${padded(edition.year)} ${padded(event.order)}`]];
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
  const mayHaveWon = ({ medal: won, placeKnown, round: reached }, medal) =>
    !won && reached === round.final && !!placeKnown && !isExact(placeKnown) && (placeKnown.min === null || placeKnown.min <= medal) && (placeKnown.max === null || placeKnown.max >= medal);

  /**
   * How many different ones there are, and may be.
   * @param {Row[]} rows
   * @param {Row[]} possible
   * @param {(row: Row) => string | undefined} of
   * @returns {Count}
   */
  function distinct(rows, possible, of) {
    const known = new Set(rows.map(of).filter(Boolean));
    return { min: known.size, max: new Set([...known, ...possible.map(of).filter(Boolean)]).size };
  }

  /** @param {number[]} years */
  const longestGap = years => years.sort((a, b) => a - b).reduce((most, year, i) => i === 0 ? 0 : Math.max(most, year - years[i - 1]), 0);

  /**
   * The span from the first to the last, and the longest gap: one that may count may part a gap, or make one before the first or behind the last.
   * @param {Row[]} rows
   * @param {Row[]} possible
   */
  function yearsOf(rows, possible) {
    const [known, others] = [rows, possible].map(all => all.map(row => row.final.edition.year));
    const [first, last] = [known[0], known[known.length - 1]];
    const [before, after] = [Math.min(first, ...others), Math.max(last, ...others)];
    const least = longestGap([...known, ...others.filter(year => year > first && year < last)]);
    return { span: { min: last - first, max: after - before }, gap: { min: least, max: Math.max(longestGap(known), first - before, after - last) } };
  }

  /**
   * @param {string} key
   * @param {string} name
   * @param {string} sort
   * @param {Row[]} rows
   * @param {Row[]} possible
   * @param {(rows: Row[]) => number} streak
   * @returns {Group}
   */
  function groupOf(key, name, sort, rows, possible, streak) {
    const count = (/** @type {number} */ medal) => {
      const min = rows.filter(row => row.medal === medal).length;
      const more = possible.filter(row => row.medal === medal || mayHaveWon(row, medal)).length + rows.filter(row => mayHaveWon(row, medal)).length;
      return { min, max: min + more };
    };
    return {
      key, name, sort, rows, possible, results: { min: rows.length, max: rows.length + possible.length },
      gold: count(1), silver: count(2), bronze: count(3), best: bestOf(rows), first: rows[0], last: rows[rows.length - 1],
      events: distinct(rows, possible, row => row.final.event.id), editions: distinct(rows, possible, row => row.final.edition.id), nations: distinct(rows, possible, row => row.nation?.id),
      streak: { min: streak(rows), max: streak([...rows, ...possible]) }, ...yearsOf(rows, possible),
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
    ...Object.fromEntries([sorts.events, sorts.editions, sorts.nations, sorts.streak, sorts.span, sorts.gap]
      .map(sort => [sort, (/** @type {Group} */ group) => group[/** @type {Counted} */ (sort)].min])),
  };

  /** @param {Group} a @param {Group} b */
  const byMedals = (a, b) => b.gold.min - a.gold.min || b.silver.min - a.silver.min || b.bronze.min - a.bronze.min;
  /** @param {Group} a @param {Group} b */
  const byName = (a, b) => compare(a.sort, b.sort);
  /** @param {Group} a @param {Group} b */
  const byKey = (a, b) => compare(a.key, b.key);

  /**
   * What groups are sorted by.
   * @param {Question} question
   */
  const orderOf = ({ sort, group }) => sort ?? naturalSorts[group ?? ""] ?? "-" + sorts.results;

  /** @param {Group[]} groups @param {Question} question */
  function inOrder(groups, question) {
    const { key, falls } = sortOf(orderOf(question));
    const sign = falls ? -1 : 1;
    if (key === sorts.name) return sorted(groups, sign, group => group.sort, byKey);
    return sorted(groups.sort((a, b) => byMedals(a, b) || byName(a, b) || byKey(a, b)), sign, values[key]);
  }

  /** @param {(boolean | null)[]} all */
  const decided = all => all.includes(false) ? false : all.includes(null) ? null : true;

  /** @param {Bounds | undefined} bounds @param {Count} count */
  const inBounds = (bounds, { min, max }) => within(bounds, { min: min * SCALE, max: max * SCALE });

  /**
   * Whether no result of a group is such a medal, or from such a continent.
   * @param {Group} group
   * @param {string} token
   */
  function lacks({ rows, possible, ...counts }, token) {
    if (Object.values(medalTerms).includes(token)) {
      const { min, max } = counts[/** @type {"gold"} */ (token)];
      return max === 0 || (min > 0 ? false : null);
    }
    if (rows.some(row => row.nation?.continent === token)) return false;
    return [...rows, ...possible].some(({ nation }) => nation && (nation.continent ?? token) === token) ? null : true;
  }

  /**
   * What a question asks of groups beside their size; null where results that may count decide.
   * @param {Question} question
   * @param {Group} group
   */
  function matches({ events, editions, nations, streak, span, gap, without = [], only }, group) {
    const isOnly = (/** @type {Row} */ row) => !only || only.includes(row.final.event.discipline);
    return [
      inBounds(events, group.events), inBounds(editions, group.editions), inBounds(nations, group.nations),
      inBounds(streak, group.streak), inBounds(span, group.span), inBounds(gap, group.gap),
      ...without.map(token => lacks(group, token)), group.rows.every(isOnly) && (group.possible.every(isOnly) || null),
    ];
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
    const streak = streaksOf(question, index);
    const isLarge = (/** @type {Row[]} */ counted) => counted.length >= (question.least ?? 1)
      && (!question.each || championships.every(id => counted.some(row => row.final.edition.championship.id === id)));
    const isCounted = (/** @type {Group} */ group) => decided([isLarge(group.rows) || (isLarge([...group.rows, ...group.possible]) ? null : false), ...matches(question, group)]);
    const found = collected(rows, question);
    addPossible(found, rows, undecided, question);
    const all = [...found].map(([key, { name, sort, rows: counted, possible }]) => groupOf(key, name, sort, counted, possible, streak)).map(group => ({ group, is: isCounted(group) }));
    const groups = all.filter(({ is }) => is).map(({ group }) => group);
    const left = new Set(undecided);
    const open = all.filter(({ group: { key, name, sort, rows: counted, possible }, is }) =>
      !is && isCounted(groupOf(key, name, sort, counted, possible.filter(row => left.has(row)), streak)) !== false).length;
    return { groups: inOrder(groups, question), limits: limitsOf(rows, open, groups.length, question, scope) };
  }

  return { groupsOf, orderOf };
})();
