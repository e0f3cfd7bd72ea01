// Loads the index of finals and the results of events, and makes of each line a result with all that a question may ask of it.
// The format: TrackArchive.Publishing/Questions/README.md.
"use strict";

/**
 * @typedef {{ id: string, name: string, shortName: string, countsBy: string }} AskedChampionship
 * @typedef {{ championship: AskedChampionship, id: string, year: number, place: string, intercalated: boolean, host: string }} AskedEdition
 * @typedef {{ id: string, name: string, sex: string, measure: Measure, hash: string, order: number, finals: number[], missing: number[], hasWind: boolean, discipline: string, entryClass: string }} AskedEvent
 * @typedef {{ id: string, name: string, before: string[], continent: string | undefined, isFormer: boolean, terms: string[] }} AskedNation The terms are other words by which it is called.
 * @typedef {{ id: string, name: string, kind: string }} AskedClub
 * @typedef {{
 *   championships: AskedChampionship[], editions: AskedEdition[], events: AskedEvent[], nations: AskedNation[], clubs: AskedClub[], clubWord: string, names: Map<string, string>, pageless: Set<string>, runners: string, medals: string,
 *   event(id: string): AskedEvent | undefined, nation(id: string): AskedNation | undefined, championship(id: string): AskedChampionship | undefined,
 *   club(id: string): AskedClub | undefined, entryClass(id: string): string | undefined,
 *   address(kind: string, ...ids: string[]): string,
 * }} FinalsIndex
 *
 * @typedef {{ coverage: string, changed: boolean, lists: string, rounds: string[] }} KnownFinal Of its rounds those that are known wholly.
 * @typedef {{ rows: Row[], finals: Map<number, KnownFinal> }} EventRows Finals by the edition's number.
 * @typedef {{ event: AskedEvent } & EventRows} EventPart
 *
 * @typedef {number | [name: string, ...people: number[]]} WhoLine
 * @typedef {{ medal?: number, outcome?: number, removed?: string, wind?: number | "", records?: string, estimated?: number, as?: string, before?: number, squad?: number, club?: string, class?: string, date?: string, day?: number, decided?: string, led?: number, order?: number }} Rare Before is a place, or 0 where it is not known.
 * @typedef {[who: WhoLine, nation: string, place: number, mark: string, agreement: number, age: number | [number, number], rare?: Rare]} ResultLine
 * @typedef {[edition: number, day: number | string, coverage: number, results: ResultLine[], rare?: { sort?: number, changed?: string, unordered?: number, lists?: string, rounds?: RoundLine[], listed?: number, leaders?: number }]} FinalLine
 * @typedef {[round: number, isWhole: number, results: ResultLine[]]} RoundLine Of who went out in it.
 * @typedef {{ athletes: (string | [name: string, id: string, pageless?: number])[], finals: FinalLine[] }} EventData
 */

TrackArchive.results = (() => {
  const { wordsOf } = TrackArchive.text;
  const { load, once, root } = TrackArchive.data;
  const { rowOf, related, unrelatedIn } = TrackArchive.rows;

  const coverages = Object.values(TrackArchive.vocabulary.terms.coverage);
  const rounds = Object.values(TrackArchive.vocabulary.terms.round);
  const disciplines = Object.values(TrackArchive.vocabulary.terms.discipline);
  /** @type {(string | undefined)[]} */
  const continents = Object.values(TrackArchive.vocabulary.terms.continent);
  const RUNNERS = "runners";
  const MEDALS = "medals";

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
    const championships = data.championships.map((/** @type {string[]} */ [id, name, shortName, countsBy]) => ({ id, name, shortName, countsBy }));
    const editions = data.editions.map((/** @type {[number, number, number, string, number, string]} */ [championship, year, held, place, intercalated, host]) =>
      ({ championship: championships[championship], id: `${championships[championship].id}/${year}`, year: held || year, place, intercalated: !!intercalated, host }));
    /** @type {AskedEvent[]} */
    const events = data.events.map((/** @type {[string, string, string, Measure, string, number[], number[], number, number, string?]} */ [id, name, sex, measure, hash, finals, missing, wind, discipline, entryClass = ""], /** @type {number} */ order) =>
      ({ id, name, sex, measure, hash, order, finals, missing, hasWind: !!wind, discipline: disciplines[discipline], entryClass }));
    /** @type {AskedNation[]} */
    const nations = data.nations.map((/** @type {[string, string, string, number, number, string]} */ [id, name, before, continent, former, others]) =>
      ({ id, name, before: before ? before.split(" ") : [], continent: continents[continent], isFormer: !!former, terms: others.split("|").filter(Boolean) }));
    /** @type {AskedClub[]} */
    const clubs = data.clubs.map((/** @type {string[]} */ [id, name, kind]) => ({ id, name, kind }));
    return {
      championships, editions, events, nations, clubs, clubWord: data.club, names: new Map(), pageless: new Set(), runners: data.runners, medals: data.medals,
      event: byId(events),
      nation: byId(nations),
      championship: byId(championships),
      club: byId(clubs),
      entryClass: id => data.classes.find((/** @type {string} */ known) => known === id),
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
      const [name, id, pageless] = Array.isArray(entry) ? entry : [entry, wordsOf(entry).join("-")];
      if (pageless) index.pageless.add(id);
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
    const finals = new Map(data.finals.map(([number, , known, , rare]) => [number, { coverage: coverages[known], changed: !!rare?.changed, lists: rare?.lists ?? "", rounds: (rare?.rounds ?? []).filter(([, isWhole]) => isWhole).map(([round]) => rounds[round]) }]));
    const rows = data.finals.flatMap(([number, day, known, results, rare = {}]) => {
      const edition = index.editions[number];
      const date = typeof day === "number" ? String(day).replace(/(....)(..)(..)/, "$1-$2-$3") : day;
      const final = {
        id: `${edition.id}/${event.id}`, edition, event, date, sort: rare.sort ?? Number(day), coverage: coverages[known], changed: rare.changed, isOrdered: !rare.unordered,
        isListed: !!rare.listed, hasLeaders: !!rare.leaders,
      };
      const finalists = related(results.map((line, order) => rowOf(index, person, final, line, line[6]?.order ?? order)));
      const out = (rare.rounds ?? []).flatMap(([round, , lines]) => lines.map(line => ({ round, line })));
      return [...finalists, ...out.map(({ round, line }, i) => unrelatedIn(rounds[round], rowOf(index, person, final, line, finalists.length + i)))];
    });
    return { rows, finals };
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
   * Numbers are written as how far each is from the one before.
   * @param {Row[]} teams
   * @param {{ athletes: string[], teams: Record<string, number[]> }} data
   */
  function fillSquads(teams, { athletes, teams: runners }) {
    for (const row of teams) {
      let number = 0;
      row.possible = runners[`${row.final.id} ${row.order}`].map(step => {
        number += step;
        return athletes[number];
      });
    }
  }

  const runners = once(from => loadAs(from, "the runners of relays"));

  /**
   * Keeps what it has loaded; what fails can be asked for again.
   * @param {string} address Of the index.
   */
  function filesAt(address) {
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
    const medals = once(async from => {
      const known = await index(from);
      const all = await loadAs(known.address("results", MEDALS, known.medals), "the medals");
      return new Map(known.events.filter(event => event.hash).map(event => [event.id, rowsOf(known, event, all[event.id])]));
    });
    return { loaded, index: () => index(address), results, medals: () => medals(address) };
  }

  /** @param {string} address Of the index. */
  function finals(address) {
    const { loaded, index, results, medals } = filesAt(address);

    /** @param {AbortSignal} [signal] */
    const open = signal => until(index(), signal);

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

    /**
     * Those alone who are, were or may be among the first three.
     * @param {AskedEvent[]} events
     * @param {AbortSignal} [signal]
     * @returns {Promise<EventPart[]>}
     */
    async function firstThree(events, signal) {
      const all = await until(medals(), signal);
      return events.filter(event => event.hash).map(event => ({ event, .../** @type {EventRows} */ (all.get(event.id)) }));
    }

    /**
     * Who may have run for the teams among the results, which questions about athletes need.
     * @param {EventPart[]} parts
     * @param {AbortSignal} [signal]
     */
    async function squads(parts, signal) {
      const teams = parts.flatMap(part => part.rows.filter(row => row.hasSquad && row.possible.length === 0));
      if (teams.length === 0) return;
      const known = await index();
      fillSquads(teams, await until(runners(known.address("results", RUNNERS, known.runners)), signal));
    }

    return { open, rows, firstThree, squads };
  }

  return { finals };
})();
