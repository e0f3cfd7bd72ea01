// Loads the index of finals and the results of events, and makes of each line a result with all that a question may ask of it.
// The format: TrackArchive.Publishing/Questions/README.md.
"use strict";

/**
 * @typedef {{ id: string, name: string, shortName: string }} AskedChampionship
 * @typedef {{ championship: AskedChampionship, id: string, year: number, place: string, intercalated: boolean }} AskedEdition
 * @typedef {{ id: string, name: string, sex: string, measure: Measure, hash: string, order: number, finals: number[], missing: number[] }} AskedEvent
 * @typedef {{ id: string, name: string, before: string[] }} AskedNation
 * @typedef {{
 *   championships: AskedChampionship[], editions: AskedEdition[], events: AskedEvent[], nations: AskedNation[], names: Map<string, string>,
 *   event(id: string): AskedEvent | undefined, nation(id: string): AskedNation | undefined, championship(id: string): AskedChampionship | undefined,
 *   address(kind: string, ...ids: string[]): string,
 * }} FinalsIndex
 *
 * @typedef {{ id: string, name: string }} Person
 * @typedef {{ id: string, edition: AskedEdition, event: AskedEvent, date: string, sort: number, coverage: string, changed: string | undefined }} AskedFinal
 * @typedef {Mark & { estimated: boolean }} ResultMark
 * @typedef {{
 *   final: AskedFinal, order: number, people: Person[], athlete: Person | null, name: string, key: string, nation: AskedNation, place: number, shared: boolean,
 *   medal: number, outcome: string, removed: string | undefined, text: string, mark: ResultMark | null, merit: number | null, margin: Scaled | null,
 *   behind: Scaled | null, age: number, wind: number | "" | undefined, records: string[], agreement: string,
 * }} Row The age is years × 1000 + days; the wind is "" where it was not measured.
 * @typedef {{ rows: Row[], coverage: Map<number, number> }} EventRows Coverage by the edition's number.
 * @typedef {{ event: AskedEvent } & EventRows} EventPart
 *
 * @typedef {number | [name: string, ...people: number[]]} WhoLine
 * @typedef {{ medal?: number, outcome?: number, removed?: string, wind?: number | "", records?: string, estimated?: number, as?: string }} Rare
 * @typedef {[who: WhoLine, nation: string, place: number, mark: string, agreement: number, age: number, rare?: Rare]} ResultLine
 * @typedef {[edition: number, day: number | string, coverage: number, results: ResultLine[], rare?: { sort?: number, changed?: string }]} FinalLine
 * @typedef {{ athletes: (string | [name: string, id: string])[], finals: FinalLine[] }} EventData
 */

TrackArchive.results = (() => {
  const { wordsOf } = TrackArchive.text;
  const { load, once, root } = TrackArchive.data;
  const { markOf } = TrackArchive.marks;

  const outcomes = TrackArchive.language.tokens.status;
  const OUTCOME_PLACED = 0;
  const OUTCOME_UNKNOWN = 9;
  const LAST_MEDAL = 3;
  const agreements = ["disagree", "single", "agree"];
  const coverages = ["missing", "partial", "medals", "finishers", "complete"];

  /** @param {ResultMark} a @param {ResultMark} b */
  const areAlike = (a, b) => a.precision === b.precision && a.clock === b.clock && !a.estimated && !b.estimated;

  /**
   * Behind the better one, as precise as both are written; null where they cannot be subtracted honestly.
   * @param {Measure} measure
   * @param {ResultMark | null} better
   * @param {ResultMark | null} other
   * @returns {Scaled | null}
   */
  function gap(measure, better, other) {
    if (!better || !other || !areAlike(better, other)) return null;
    const value = measure === "time" ? other.value - better.value : better.value - other.value;
    return value >= 0 ? { value, precision: better.precision } : null;
  }

  /** @template {{ id: string }} T @param {T[]} rows */
  const byId = rows => {
    const found = new Map(rows.map(row => [row.id, row]));
    return (/** @type {string} */ id) => found.get(id);
  };

  /**
   * @param {any} data
   * @returns {FinalsIndex}
   */
  function indexOf(data) {
    /** @type {AskedChampionship[]} */
    const championships = data.championships.map((/** @type {string[]} */ [id, name, shortName]) => ({ id, name, shortName }));
    const editions = data.editions.map((/** @type {[number, number, number, string, number]} */ [championship, year, held, place, intercalated]) =>
      ({ championship: championships[championship], id: `${championships[championship].id}/${year}`, year: held || year, place, intercalated: !!intercalated }));
    /** @type {AskedEvent[]} */
    const events = data.events.map((/** @type {[string, string, string, Measure, string, number[], number[]]} */ [id, name, sex, measure, hash, finals, missing], /** @type {number} */ order) =>
      ({ id, name, sex, measure, hash, order, finals, missing }));
    /** @type {AskedNation[]} */
    const nations = data.nations.map((/** @type {string[]} */ [id, name, before]) => ({ id, name, before: before ? before.split(" ") : [] }));
    return {
      championships, editions, events, nations, names: new Map(),
      event: byId(events),
      nation: byId(nations),
      championship: byId(championships),
      address: (kind, ...ids) => root + ids.reduce((path, id) => path.replace("*", id), data.routes[kind]),
    };
  }

  /**
   * The people of an event by their numbers; below zero for the next of the list.
   * @param {FinalsIndex} index
   * @param {EventData} data
   */
  function peopleOf(index, data) {
    const people = data.athletes.map(entry => {
      const [name, id] = Array.isArray(entry) ? entry : [entry, wordsOf(entry).join("-")];
      index.names.set(id, name);
      return { id, name };
    });
    let next = 0;
    return (/** @type {number} */ number) => people[number < 0 ? next++ : number];
  }

  /**
   * The rows of an event, in the order of its finals and their standings.
   * @param {FinalsIndex} index
   * @param {AskedEvent} event
   * @param {EventData} data
   * @returns {EventRows}
   */
  function rowsOf(index, event, data) {
    const person = peopleOf(index, data);
    const coverage = new Map(data.finals.map(([number, , known]) => [number, known]));
    const rows = data.finals.flatMap(([number, day, known, results, rare = {}]) => {
      const edition = index.editions[number];
      const date = typeof day === "number" ? String(day).replace(/(....)(..)(..)/, "$1-$2-$3") : day;
      const final = { id: `${edition.id}/${event.id}`, edition, event, date, sort: rare.sort ?? Number(day), coverage: coverages[known], changed: rare.changed };
      return related(event.measure, results.map((line, order) => rowOf(index, person, final, line, order)));
    });
    return { rows, coverage };
  }

  /**
   * @param {FinalsIndex} index
   * @param {(number: number) => Person} person
   * @param {AskedFinal} final
   * @param {ResultLine} line
   * @param {number} order
   * @returns {Row}
   */
  function rowOf(index, person, final, [who, code, place, text, agreement, age, rare = {}], order) {
    const [team, ...numbers] = Array.isArray(who) ? who : [null, who];
    const people = numbers.map(number => person(number));
    const nation = /** @type {AskedNation} */ (index.nation(code));
    const read = text ? markOf(text, final.event.measure) : null;
    const mark = read && { ...read, estimated: !!rare.estimated };
    return {
      final, order, people, nation, place, text, mark, age,
      wind: rare.wind,
      removed: rare.removed,
      athlete: team === null ? people[0] : null,
      name: rare.as ?? (team === null ? people[0].name : team || nation.name),
      key: team === null ? people[0].id : team || code,
      medal: rare.medal ?? (place <= LAST_MEDAL ? place : 0),
      outcome: outcomes[rare.outcome ?? (place ? OUTCOME_PLACED : OUTCOME_UNKNOWN)],
      records: rare.records ? rare.records.split(" ") : [],
      agreement: agreements[agreement],
      merit: mark && (final.event.measure === "time" ? mark.value : -mark.value),
      shared: false, margin: null, behind: null,
    };
  }

  /**
   * The rows of one final, told of each other.
   * @param {Measure} measure
   * @param {Row[]} rows
   */
  function related(measure, rows) {
    const winners = rows.filter(row => row.place === 1);
    const second = rows.find(row => row.place === 2);
    if (winners.length === 1 && second) winners[0].margin = gap(measure, winners[0].mark, second.mark);
    for (const row of rows) {
      row.shared = row.place > 0 && rows.filter(other => other.place === row.place).length > 1;
      if (row.place > 1 && winners[0]) row.behind = gap(measure, winners[0].mark, row.mark);
    }
    return rows;
  }

  /**
   * The same, unless the signal ends the waiting before.
   * @template T
   * @param {Promise<T>} loading
   * @param {AbortSignal} [signal]
   * @returns {Promise<T>}
   */
  function until(loading, signal) {
    if (!signal) return loading;
    const end = new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener("abort", () => reject(signal.reason));
    });
    return Promise.race([loading, end]);
  }

  /**
   * What a reader is told of a fault.
   * @param {string} address
   * @param {string} name
   * @returns {Promise<any>}
   */
  const loadAs = (address, name) => load(address).catch(() => { throw new Error(name); });

  /**
   * Keeps what it has loaded; what fails can be asked for again.
   * @param {string} address Of the index.
   */
  function finals(address) {
    /** @type {Set<string>} */
    const loaded = new Set();
    const index = once(async from => indexOf(await loadAs(from, "the list of finals")));
    const results = once(async id => {
      const known = await index(address);
      const event = /** @type {AskedEvent} */ (known.event(id));
      const found = rowsOf(known, event, await loadAs(known.address("results", id, event.hash), id));
      loaded.add(id);
      return found;
    });

    /** @param {AbortSignal} [signal] */
    const open = signal => until(index(address), signal);

    /**
     * @param {AskedEvent[]} events
     * @param {AbortSignal} [signal]
     * @param {(done: number, all: number) => void} [progress]
     * @returns {Promise<EventPart[]>}
     */
    async function rows(events, signal, progress = () => {}) {
      const needed = events.filter(event => event.hash);
      const report = () => progress(needed.filter(event => loaded.has(event.id)).length, needed.length);
      report();
      return Promise.all(needed.map(async event => {
        const found = await until(results(event.id), signal);
        report();
        return { event, ...found };
      }));
    }

    return { open, rows };
  }

  return { finals };
})();
