// Loads the index of finals and the results of events, as classic scripts since a page opened from a folder may load nothing else,
// and makes of each line a result with all that a question may ask of it. The format: TrackArchive.Publishing/Questions/README.md.
(() => {
  "use strict";

  const outcomes = trackArchive.question.tokens.status;
  const agreements = ["disagree", "single", "agree"];
  const coverages = ["missing", "partial", "medals", "finishers", "complete"];
  const clocked = (a, b) => a && b && a.precision === b.precision && a.clock === b.clock && !a.estimated && !b.estimated;

  // Behind the better one, as precise as both are written; null where they cannot be subtracted honestly.
  function gap(measure, better, other) {
    if (!clocked(better, other)) return null;
    const value = measure === "time" ? other.value - better.value : better.value - other.value;
    return value >= 0 ? { value, precision: better.precision } : null;
  }

  function indexOf(data, root) {
    const byId = rows => new Map(rows.map(row => [row.id, row]));
    const championships = data.championships.map(([id, name, shortName]) => ({ id, name, shortName }));
    const editions = data.editions.map(([championship, year, held, place, intercalated]) =>
      ({ championship: championships[championship], id: `${championships[championship].id}/${year}`, year: held || year, place, intercalated: !!intercalated }));
    const events = data.events.map(([id, name, sex, measure, hash, finals, missing], order) => ({ id, name, sex, measure, hash, order, finals, missing }));
    const nations = data.nations.map(([id, name, before]) => ({ id, name, before: before ? before.split(" ") : [] }));
    const [eventsById, nationsById, championshipsById] = [byId(events), byId(nations), byId(championships)];
    return {
      championships, editions, events, nations, names: new Map(),
      event: id => eventsById.get(id),
      nation: id => nationsById.get(id),
      championship: id => championshipsById.get(id),
      address: (kind, ...ids) => root + ids.reduce((path, id) => path.replace("*", id), data.routes[kind]),
    };
  }

  // The rows of an event, in the order of its finals and their standings.
  function rowsOf(index, event, data) {
    const athletes = data.athletes.map(entry => {
      const [name, id] = Array.isArray(entry) ? entry : [entry, trackArchive.words(entry).join("-")];
      index.names.set(id, name);
      return { id, name };
    });
    let named = 0;
    const person = number => athletes[number < 0 ? named++ : number];
    const coverage = new Map();
    const rows = data.finals.flatMap(([number, day, known, results, rare = {}]) => {
      const edition = index.editions[number];
      const date = typeof day === "number" ? `${day}`.replace(/(....)(..)(..)/, "$1-$2-$3") : day;
      const final = { id: `${edition.id}/${event.id}`, edition, event, date, sort: rare.sort ?? day, coverage: coverages[known], changed: rare.changed };
      coverage.set(number, known);
      const all = results.map((line, order) => rowOf(index, person, final, line, order));
      relate(event, all);
      return all;
    });
    return { rows, coverage };
  }

  function rowOf(index, person, final, [who, code, place, text, agreement, age, rare = {}], order) {
    const people = Array.isArray(who) ? who.slice(1).map(person) : [person(who)];
    const nation = index.nation(code);
    const mark = text ? { ...trackArchive.question.markOf(text, final.event.measure), estimated: !!rare.estimated } : null;
    return {
      final, order, people, nation, place, text, mark, age, wind: rare.wind, removed: rare.removed,
      athlete: Array.isArray(who) ? null : people[0],
      name: rare.as ?? (Array.isArray(who) ? who[0] || nation.name : people[0].name),
      key: Array.isArray(who) ? who[0] || code : people[0].id,
      medal: rare.medal ?? (place <= 3 ? place : 0),
      outcome: outcomes[rare.outcome ?? (place ? 0 : 9)],
      records: rare.records ? rare.records.split(" ") : [],
      agreement: agreements[agreement],
      merit: mark ? (final.event.measure === "time" ? mark.value : -mark.value) : null,
      margin: null,
      behind: null,
    };
  }

  function relate(event, rows) {
    const winners = rows.filter(row => row.place === 1);
    const second = rows.find(row => row.place === 2);
    if (winners.length === 1 && second) winners[0].margin = gap(event.measure, winners[0].mark, second.mark);
    for (const row of rows) row.shared = row.place > 0 && rows.filter(other => other.place === row.place).length > 1;
    for (const row of rows) if (row.place > 1 && winners[0]) row.behind = gap(event.measure, winners[0].mark, row.mark);
  }

  // Keeps what it has loaded. What fails can be asked for again; a signal ends the waiting.
  trackArchive.finals = (root, address) => {
    const arrived = new Map();
    const loaded = new Map();
    let index;

    globalThis.trackArchiveFinals = (key, data) => arrived.set(key, data);

    const load = (key, url, signal) => new Promise((resolve, reject) => {
      if (arrived.has(key)) return resolve();
      const script = document.createElement("script");
      const end = (settle, reason) => {
        script.remove?.();
        settle(reason);
      };
      script.src = url;
      script.onload = () => arrived.has(key) ? end(resolve) : end(reject, new Error(key));
      script.onerror = () => end(reject, new Error(key));
      signal?.addEventListener("abort", () => end(reject, signal.reason));
      document.head.append(script);
    });

    async function open(signal) {
      await load("", address, signal);
      return index ??= indexOf(arrived.get(""), root);
    }

    async function rows(events, signal, progress = () => {}) {
      const needed = events.filter(event => event.hash);
      let done = needed.filter(event => loaded.has(event.id)).length;
      progress(done, needed.length);
      await Promise.all(needed.filter(event => !loaded.has(event.id)).map(async event => {
        await load(event.id, index.address("results", event.id, event.hash), signal);
        loaded.set(event.id, rowsOf(index, event, arrived.get(event.id)));
        arrived.set(event.id, null);
        progress(++done, needed.length);
      }));
      return needed.map(event => ({ event, ...loaded.get(event.id) }));
    }

    return { open, rows };
  };
})();
