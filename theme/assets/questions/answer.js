// Answers a question from the results of the events that it asks about. TrackArchive.Domain.Questions says what it means; a spec holds the two together.
"use strict";

/**
 * @typedef {{ failed: number, undecided: number, lacking: number }} RowMatch Conditions that a result fails, that nobody can decide, and values that it does not have, a bit for each value.
 * @typedef {{
 *   rows: Row[], undecided: Row[], groups: Group[] | null, ranks: Map<Row, Rank> | null, limits: Limit[], scope: Scope,
 * }} QuestionAnswer The undecided answer or do not, depending on what is not known.
 */

TrackArchive.answers = (() => {
  const { fold } = TrackArchive.text;
  const { SCALE } = TrackArchive.marks;
  const { sortOf } = TrackArchive.language;
  const { compare, sorted } = TrackArchive.orders;
  const { measuredFrom } = TrackArchive.rows;
  const { groupsOf } = TrackArchive.groups;
  const { unknown, within, mapped, exactly, isExact, meritOf } = TrackArchive.known;
  const { valueOf, ranksOf } = TrackArchive.ranks;
  const { ofConditions, ofOrder, ofDays, ofRecords, ofRounds } = TrackArchive.limits;
  const { has, asksEdition, asksRound, eventsOf, scopeOf } = TrackArchive.scopes;
  const { terms, anyRecord, yes, lowerWins, byAthlete } = TrackArchive.vocabulary;
  /** @type {Record<string, string[]>} */
  const mayBe = TrackArchive.vocabulary.mayBe;

  const medals = Object.values(terms.medal);
  const values = Object.values(terms.value);
  const DAYS_SCALE = 1000;

  /** @param {Row} a @param {Row} b */
  const byOrder = (a, b) => a.final.sort - b.final.sort || compare(a.final.id, b.final.id) || a.order - b.order;

  /** @param {Question} question @param {FinalsIndex} index */
  function nationsOf({ nation, predecessors }, index) {
    return nation && nation.flatMap(code => predecessors ? [code, ...index.nation(code)?.before ?? []] : [code]);
  }

  /** @param {Question} question @param {Row} row */
  const asksClass = ({ class: classes }, row) => !classes || classes.includes(row.entryClass) || classes.includes(row.final.event.entryClass);

  /** @param {Question} question @param {Row} row */
  const asksRecords = ({ records }, row) => !records || row.records.some(record => records.includes(anyRecord) || records.includes(record.replace("=", "")));

  /** @param {Question} question @param {Row} row */
  const placeOf = ({ status }, row) => row.placeKnown ?? (status?.includes(row.outcome) ? row.before : null);

  /** @param {string[] | undefined} status @param {string} outcome */
  function matchesOutcome(status, outcome) {
    if (!status) return outcome !== terms.outcome.annulled;
    return status.includes(outcome) || (mayBe[outcome].some(other => status.includes(other)) ? null : false);
  }

  /** @param {Question} question @param {Row} row */
  function matchesMedal({ medal, ...question }, row) {
    if (!medal) return true;
    if (row.place || row.medal) return medal.includes(medals[row.medal - 1]);
    const place = placeOf(question, row);
    if (!place || row.round !== terms.round.final || !medal.some(one => within(only(medals.indexOf(one) + 1), place) !== false)) return false;
    return isExact(place) || null;
  }

  /** @param {number} value */
  const only = value => ({ from: value, to: value, text: "", precision: SCALE });

  /**
   * Whether a source says how a result ended; else it may have a place and a mark, or neither.
   * @param {Row} row
   */
  const endIsKnown = ({ outcome }) => outcome !== terms.outcome.unknown && outcome !== terms.outcome.alsoCompeted;

  /**
   * What matches for certain only if the result has the value.
   * @param {boolean | null} matches
   * @param {boolean} isSure
   */
  const ifSure = (matches, isSure) => matches && !isSure ? null : matches;

  /** @param {Question} question @param {Row} row */
  function matchesMark({ mark: asked }, row) {
    if (!asked) return true;
    const { from, to, precision } = asked;
    const { measure } = row.final.event;
    const bounds = lowerWins[measure] ? asked : { ...asked, from: to === null ? null : -to, to: from === null ? null : -from };
    if (row.mark && !row.mark.estimated) return within(bounds, meritOf(row.mark, precision, measure));
    if (!row.hasMark) return false;
    const min = row.ahead && meritOf(row.ahead, precision, measure).min;
    const max = row.after && meritOf(row.after, precision, measure).max;
    return ifSure(within(bounds, min !== null && max !== null && min > max ? unknown : { min, max }), endIsKnown(row));
  }

  /** @param {Question} question @param {Row} row */
  const matchesAthlete = ({ athlete }, row) => !athlete || row.people.some(person => athlete.includes(person.id)) || (row.possible.some(id => athlete.includes(id)) ? null : false);

  /** @param {Question} question @param {Row} row */
  const matchesContinent = ({ continent }, { nation }) => !continent || !!nation && (nation.continent ? continent.includes(nation.continent) : null);

  /** @param {Question} question @param {Row} row */
  function matchesHome({ home }, { nation, final: { edition: { host } } }) {
    if (!home) return true;
    return !!nation && (host ? (home === yes) === (host === nation.id) : null);
  }

  /** @param {string | undefined} asked Yes or no. @param {boolean | null | undefined} is Null where it is neither. */
  const answers = (asked, is) => !asked || (asked === yes) === is;

  /** @param {Question} question @param {Row} row */
  const asksNature = ({ former, shared, led }, row) =>
    answers(former, row.nation?.isFormer) && answers(shared, row.place ? row.shared : null) && answers(led, row.led);

  /**
   * What each condition says of a result, by the value that it is about: whether the result has the value, and whether it matches.
   * @param {Question} question
   * @param {Row} row
   * @returns {Record<string, [hasValue: boolean, ...matches: (boolean | null)[]]>}
   */
  function conditions(question, row) {
    const place = placeOf(question, row);
    const wind = valueOf(row, terms.sort.wind, SCALE);
    return {
      [terms.value.athlete]: [!row.athlete, matchesAthlete(question, row)],
      [terms.value.status]: [true, matchesOutcome(question.status, row.outcome)],
      [terms.value.place]: [!!place, matchesMedal(question, row), ifSure(within(question.place, mapped(place, one => one * SCALE)), !question.place || endIsKnown(row))],
      [terms.value.dayPlace]: [!!row.dayPlace, within(question["day-place"], mapped(row.dayPlace, one => one * SCALE))],
      [terms.value.continent]: [!!row.nation, matchesContinent(question, row)],
      [terms.value.home]: [!!row.nation, matchesHome(question, row)],
      [terms.value.mark]: [row.hasMark, matchesMark(question, row)],
      [terms.value.margin]: [row.hasMargin, within(question.margin, valueOf(row, terms.sort.margin, SCALE))],
      [terms.value.behind]: [row.hasBehind, within(question.behind, valueOf(row, terms.sort.behind, SCALE))],
      [terms.value.age]: [!!row.age, within(question.age, mapped(row.age, age => Math.floor(age / DAYS_SCALE) * SCALE))],
      [terms.value.wind]: [!!wind, within(question.wind, wind)],
    };
  }

  /**
   * How a result answers; null where it fails what is always known.
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {(row: Row) => RowMatch | null}
   */
  function matcher(question, index) {
    const nations = nationsOf(question, index);
    const { club, sources, coverage, changed } = question;
    return row => {
      const isAsked = asksEdition(question, row.final.edition) && has(nations, row.nation?.id ?? "") && has(club, row.club?.id ?? "") && asksRound(question, row.round)
        && asksClass(question, row) && asksNature(question, row) && asksRecords(question, row) && has(sources, row.agreement)
        && has(coverage, row.final.coverage) && (!changed || (changed === yes) === !!row.final.changed);
      if (!isAsked) return null;
      const said = conditions(question, row);
      const bits = (/** @type {(hasValue: boolean, matches: (boolean | null)[]) => boolean} */ isSo) => values.reduce((all, value, i) => {
        const [hasValue, ...matches] = said[value];
        return isSo(hasValue, matches) ? all | 1 << i : all;
      }, 0);
      return { failed: bits((_, matches) => matches.includes(false)), undecided: bits((_, matches) => matches.includes(null)), lacking: bits(hasValue => !hasValue) };
    };
  }

  /** @param {Question} question @param {Row} row @param {string} key @returns {string | Known | null} */
  function sortedBy(question, row, key) {
    switch (key) {
      case terms.sort.date: return exactly(row.final.sort);
      case terms.sort.event: return exactly(row.final.event.order);
      case terms.sort.place: return placeOf(question, row);
      case terms.sort.athlete: return fold(row.name);
      case terms.sort.nation: return row.nation && fold(row.nation.name);
      case terms.sort.mark: return row.mark && !row.mark.estimated ? exactly(Number(row.merit)) : null;
      default: return valueOf(row, key, SCALE);
    }
  }

  /** @param {Row[]} rows @param {Question} question */
  function sortRows(rows, question) {
    const { key, falls } = sortOf(question.sort ?? terms.sort.date);
    return sorted(rows, falls ? -1 : 1, row => {
      const value = sortedBy(question, row, key);
      if (value === null || typeof value === "string") return value;
      return value.min === null || value.max === null ? null : falls ? [value.max, value.min] : [value.min, value.max];
    });
  }

  /**
   * Whether a question needs to know who may have run for relay teams.
   * @param {Question} question
   */
  const needsSquads = ({ athlete, group }) => !!athlete || byAthlete.includes(group ?? "");

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {EventPart[]} parts With the squads where the question needs them.
   * @returns {QuestionAnswer}
   */
  function answer(question, index, parts) {
    const match = matcher(question, index);
    const from = question["behind-place"];
    const seen = from ? measuredFrom(from) : (/** @type {Row} */ row) => row;
    const matched = parts.flatMap(part => part.rows.map(seen).flatMap(row => {
      const found = match(row);
      return found ? [{ row, ...found }] : [];
    })).sort((a, b) => byOrder(a.row, b.row));
    const rows = matched.filter(({ failed, undecided }) => !failed && !undecided).map(({ row }) => row);
    const undecided = matched.filter(({ failed, undecided }) => !failed && undecided).map(({ row }) => row);
    const scope = scopeOf(question, index, parts);
    const limits = [...ofConditions(matched), ...ofOrder(rows, question), ...ofDays([...rows, ...undecided], question), ...ofRecords(question, scope), ...ofRounds(question, scope)];
    if (!question.group) return { rows: sortRows(rows, question), undecided, groups: null, ranks: ranksOf(rows, undecided, question, index), limits, scope };
    const { groups, limits: counting } = groupsOf(rows, undecided, question, index, scope);
    const kept = new Set(groups.flatMap(group => group.rows));
    return { rows: rows.filter(row => kept.has(row)), undecided, groups, ranks: null, limits: [...limits, ...counting], scope };
  }

  return { answer, eventsOf, needsSquads };
})();
