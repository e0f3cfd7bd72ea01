// Makes of each line of an event's results a result with all that a question may ask of it, as TrackArchive.Domain.Questions.QuestionRows does.
"use strict";

/**
 * @typedef {{ id: string, name: string }} Person
 * @typedef {{
 *   id: string, edition: AskedEdition, event: AskedEvent, date: string, sort: number, coverage: string, changed: string | undefined, isOrdered: boolean, isListed: boolean,
 *   hasLeaders: boolean,
 * }} AskedFinal Its places follow the marks where it is ordered; it was listed later where it is listed.
 * @typedef {Mark & { estimated: boolean }} ResultMark
 * @typedef {{
 *   final: AskedFinal, order: number, people: Person[], athlete: Person | null, name: string, key: string, nation: AskedNation | null, club: AskedClub | null, entryClass: string, round: string, date: string, place: number, shared: boolean,
 *   medal: number, outcome: string, removed: string | undefined, text: string, mark: ResultMark | null, merit: number | null, hasMark: boolean,
 *   ahead: ResultMark | null, after: ResultMark | null, margin: Scaled | null, hasMargin: boolean, behind: Scaled | null, hasBehind: boolean,
 *   placeKnown: Known | null, before: Known | null, age: Known | null, wind: number | "" | undefined, records: string[], agreement: string,
 *   hasSquad: boolean, possible: string[], dayPlace: Known | null, led: boolean | null, decided: string, field: Row[],
 * }} Row Ages are years × 1000 + days; the wind is "" where it was not measured; the squad is to be loaded where not all of it is known; the field are all of the final.
 */

TrackArchive.rows = (() => {
  const { markOf } = TrackArchive.marks;
  const { unknown, exactly, atLeast } = TrackArchive.known;
  const { terms: { outcome, agreement, coverage, round: rounds, counted }, lowerWins } = TrackArchive.vocabulary;
  /** @type {Record<string, number>} */
  const knownPlaces = TrackArchive.vocabulary.knownPlaces;

  const outcomes = Object.values(outcome);
  const agreements = Object.values(agreement);
  const LAST_MEDAL = 3;
  /** In the place of a place on the day; 0 is none. */
  const UNKNOWN_DAY_PLACE = -1;
  /** Metres a second, that a record allows. */
  const MOST_WIND = 2;

  /**
   * Whether a mark is in a class of its own: made with more wind than a record allows.
   * @param {Row} row
   */
  const isWindAssisted = ({ text, wind }) => text.includes("w") || typeof wind === "number" && wind > MOST_WIND;

  /** @param {ResultMark} a @param {ResultMark} b */
  const areAlike = (a, b) => a.precision === b.precision && a.clock === b.clock && !a.estimated && !b.estimated;

  /**
   * Behind the better one, as precise as both are written; null where they cannot be subtracted honestly.
   * @param {Measure} kind
   * @param {ResultMark | null} better
   * @param {ResultMark | null} other
   * @returns {Scaled | null}
   */
  function gap(kind, better, other) {
    if (!better || !other || !areAlike(better, other)) return null;
    const value = lowerWins[kind] ? other.value - better.value : better.value - other.value;
    return value >= 0 ? { value, precision: better.precision } : null;
  }

  /** @param {number | [number, number]} age @returns {Known} */
  const ageOf = age => Array.isArray(age) ? { min: age[0], max: age[1] } : age ? exactly(age) : unknown;

  /** @param {number} place @returns {Known | null} */
  const dayPlaceOf = place => place === UNKNOWN_DAY_PLACE ? unknown : place ? exactly(place) : null;

  /** @param {Rare} rare @param {number} place */
  const outcomeOf = (rare, place) => rare.outcome === undefined ? place ? outcome.placed : outcome.unknown : outcomes[rare.outcome];

  /**
   * What few results have.
   * @param {Rare} rare
   * @param {AskedFinal} final
   * @param {number} place
   */
  const seldom = (rare, final, place) => ({
    before: rare.before === undefined ? null : rare.before ? exactly(rare.before) : unknown,
    entryClass: rare.class ?? "",
    round: rounds.final,
    date: rare.date ?? final.date,
    wind: rare.wind,
    removed: rare.removed,
    records: rare.records ? rare.records.split(" ") : [],
    hasSquad: !!rare.squad,
    dayPlace: dayPlaceOf(rare.day ?? (final.isListed ? UNKNOWN_DAY_PLACE : place)),
    led: final.hasLeaders ? !!rare.led : null,
    decided: rare.decided ?? "",
  });

  /**
   * @param {FinalsIndex} index
   * @param {(number: number) => Person} person
   * @param {AskedFinal} final
   * @param {ResultLine} line
   * @param {number} order
   * @returns {Row}
   */
  function rowOf(index, person, final, [who, code, place, text, agreed, age, rare = {}], order) {
    const [team, ...numbers] = Array.isArray(who) ? who : [null, who];
    const people = numbers.map(number => person(number));
    const nation = index.nation(code) ?? null;
    const club = index.club(rare.club ?? "") ?? null;
    const { event } = final;
    const represented = represents(final, nation, club);
    const read = text ? markOf(text, event.measure) : null;
    const mark = read && { ...read, estimated: !!rare.estimated };
    return {
      final, order, people, nation, club, place, text, mark,
      ...seldom(rare, final, place),
      age: team === null ? ageOf(age) : null,
      athlete: team === null ? people[0] : null,
      name: rare.as ?? (team === null ? people[0].name : team || represented.name),
      key: team === null ? people[0].id : team || represented.id,
      medal: rare.medal ?? (place <= LAST_MEDAL ? place : 0),
      outcome: outcomeOf(rare, place),
      agreement: agreements[agreed],
      merit: mark && (lowerWins[event.measure] ? mark.value : -mark.value),
      possible: [], field: [],
      ...unrelated,
    };
  }

  const nobody = { id: "", name: "" };

  /**
   * For whom a team's line counts.
   * @param {AskedFinal} final
   * @param {AskedNation | null} nation
   * @param {AskedClub | null} club
   */
  const represents = ({ edition }, nation, club) => (edition.championship.countsBy === counted.nation ? nation ?? club : club ?? nation) ?? nobody;

  /** What depends on the others of the final. */
  const unrelated = { placeKnown: null, hasMark: false, ahead: null, after: null, shared: false, margin: null, hasMargin: false, behind: null, hasBehind: false };

  /**
   * How many places are known before the first hole; a shared place may leave the next ones empty or not.
   * @param {number[]} places
   */
  function unbroken(places) {
    let reached = 0;
    for (const place of [...new Set(places)].sort((a, b) => a - b)) {
      if (place > reached + 1) break;
      reached += places.filter(other => other === place).length;
    }
    return reached;
  }

  /**
   * The places between which a missing mark lies: the worst ahead, the best after.
   * @param {Row} row
   * @param {Row[]} marked
   */
  function neighbours({ final, placeKnown }, marked) {
    if (!placeKnown || !final.isOrdered) return { ahead: null, after: null };
    const { min, max } = placeKnown;
    /** @type {Row | null} */
    let ahead = null;
    /** @type {Row | null} */
    let after = null;
    for (const other of marked) {
      if (min !== null && other.place < min && (!ahead || Number(other.merit) > Number(ahead.merit))) ahead = other;
      if (max !== null && other.place > max && (!after || Number(other.merit) < Number(after.merit))) after = other;
    }
    return { ahead: ahead?.mark ?? null, after: after?.mark ?? null };
  }

  /** @param {Row} row @param {number} known */
  const placeOf = ({ place, outcome: ended }, known) =>
    place ? exactly(place) : ended === outcome.unknown || ended === outcome.alsoCompeted ? atLeast(known + 1) : null;

  /**
   * What a result says of the winners and the second.
   * @param {Row} row
   * @param {Row[]} winners
   * @param {Row | undefined} second
   */
  function distances(row, winners, second) {
    const { final: { event, coverage: field } } = row;
    const [winner] = winners;
    const isOpen = knownPlaces[field] < knownPlaces[coverage.medals];
    const isWinner = row.place === 1;
    const wonAlone = isWinner && winners.length === 1;
    return {
      margin: wonAlone && second ? gap(event.measure, row.mark, second.mark) : null,
      hasMargin: wonAlone && row.outcome !== outcome.walkover && (isOpen || !!second),
      behind: row.place > 1 && winner ? gap(event.measure, winner.mark, row.mark) : null,
      hasBehind: !!row.placeKnown && !isWinner && (!!winner || isOpen),
    };
  }

  /**
   * The rows of one final, with what each says of the others.
   * @param {Row[]} rows
   */
  function related(rows) {
    const placed = rows.filter(row => row.place > 0);
    const known = unbroken(placed.map(row => row.place));
    const winners = placed.filter(row => row.place === 1);
    const second = placed.find(row => row.place === 2);
    const marked = placed.filter(row => row.mark && !row.mark.estimated);
    for (const row of rows) {
      row.placeKnown = placeOf(row, known);
      row.hasMark = !!(row.placeKnown || row.before || row.mark);
      row.field = rows;
      row.shared = row.place > 0 && placed.filter(other => other.place === row.place).length > 1;
      if (!row.mark || row.mark.estimated) Object.assign(row, neighbours(row, marked));
      Object.assign(row, distances(row, winners, second));
    }
    return rows;
  }

  /**
   * A row of who went out in a round, which says nothing of the final's others.
   * @param {string} round
   * @param {Row} row
   */
  function unrelatedIn(round, row) {
    const placeKnown = placeOf(row, 0);
    return { ...row, round, placeKnown, medal: 0, led: null, hasMark: !!(placeKnown || row.before || row.mark) };
  }

  /**
   * The same with the distance measured from another place than the first.
   * @param {number} from
   * @returns {(row: Row) => Row}
   */
  const measuredFrom = from => row => {
    const { place, placeKnown, field, final: { event, coverage: known } } = row;
    const ahead = field.find(other => other.place === from);
    const isBehind = !!placeKnown && row.round === rounds.final && !(placeKnown.max !== null && placeKnown.max <= from);
    return { ...row, behind: place > from && ahead ? gap(event.measure, ahead.mark, row.mark) : null, hasBehind: isBehind && (!!ahead || knownPlaces[known] < from) };
  };

  return { rowOf, related, unrelatedIn, measuredFrom, isWindAssisted };
})();
