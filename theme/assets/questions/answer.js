// Answers a question from the results of the events that it asks about. TrackArchive.Domain.Questions says what it means; a spec holds the two together.
(() => {
  "use strict";

  const medals = ["gold", "silver", "bronze"];
  const has = (list, value) => !list || list.includes(value);
  const within = (bounds, value) => !bounds || (value !== null && value !== undefined && !(bounds.from !== null && value < bounds.from) && !(bounds.to !== null && value > bounds.to));
  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  const byOrder = (a, b) => a.final.sort - b.final.sort || compare(a.final.id, b.final.id) || a.order - b.order;
  const fold = name => /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase() : trackArchive.fold(name);
  const windOf = row => typeof row.wind === "number" ? row.wind : null;

  const asksEdition = (q, edition) => has(q.championship, edition.championship.id) && !(edition.year < q.from) && !(edition.year > q.to) && (!!q.intercalated || !edition.intercalated);
  const asksEvent = (q, event) => has(q.event, event.id) && has(q.sex, event.sex) && (!q.measure || q.measure === event.measure);

  // The events of which a question needs the results.
  const eventsOf = (q, index) => index.events.filter(event => asksEvent(q, event) && event.finals.some(number => asksEdition(q, index.editions[number])));

  function conditions(q, index) {
    const nations = q.nation && new Set(q.nation.flatMap(code => q.predecessors ? [code, ...index.nation(code).before] : [code]));
    return row => asksEdition(q, row.final.edition)
      && (!nations || nations.has(row.nation.id))
      && (!q.athlete || row.people.some(person => q.athlete.includes(person.id)))
      && (q.status ? q.status.includes(row.outcome) : row.outcome !== "annulled")
      && (!q.medal || q.medal.includes(medals[row.medal - 1]))
      && within(q.place, row.place ? row.place * 10000 : null)
      && within(q.age, row.age ? Math.floor(row.age / 1000) * 10000 : null)
      && within(q.mark, row.mark?.value)
      && within(q.margin, row.margin?.value)
      && within(q.behind, row.behind?.value)
      && within(q.wind, windOf(row) === null ? null : Math.round(row.wind * 10000))
      && (!q.records || row.records.some(record => q.records.includes("any") || q.records.includes(record.replace("=", ""))))
      && has(q.sources, row.agreement)
      && has(q.coverage, row.final.coverage)
      && (!q.changed || (q.changed === "yes") === !!row.final.changed);
  }

  // By a value, what lacks one last, whichever way; the order before stays among equals.
  function sorted(items, sign, valueOf, ...then) {
    return items.map(item => ({ item, value: valueOf(item) })).sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null) - (b.value === null) || 0;
      return sign * compare(a.value, b.value) || then.reduce((order, next) => order || next(a.item, b.item), 0);
    }).map(pair => pair.item);
  }

  function sortRows(rows, q) {
    const [key, sign] = [(q.sort ?? "date").replace("-", ""), q.sort?.startsWith("-") ? -1 : 1];
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
    return sorted(rows, sign, values[key]);
  }

  // [key, name, and what stands for the name in an order where its folded letters do not].
  function keysOf(q, row) {
    const { edition, event } = row.final;
    const people = () => row.people.filter(person => has(q.athlete, person.id));
    const decade = `${Math.floor(edition.year / 10) * 10}s`;
    switch (q.group) {
      case "athlete": return people().map(p => [p.id, p.name]);
      case "athlete-event": return people().map(p => [`${p.id} ${event.id}`, p.name]);
      case "nation": return [[row.nation.id, row.nation.name]];
      case "event": return [[event.id, event.name, `${event.order}`.padStart(4, "0")]];
      case "edition": return [[edition.id, edition.place, `${edition.year}`.padStart(4, "0")]];
      case "championship": return [[edition.championship.id, edition.championship.name, edition.championship.id]];
      default: return [[decade, decade, decade]];
    }
  }

  function groupOf(key, name, sort, rows) {
    const won = [0, 0, 0, 0];
    let best = null;
    for (const row of rows) {
      won[row.medal]++;
      if (row.mark && !row.mark.estimated && (!best || row.merit < best.merit)) best = row;
    }
    if (rows.some(row => row.final.event !== rows[0].final.event)) best = null;
    return { key, name, sort, rows, gold: won[1], silver: won[2], bronze: won[3], best, first: rows[0], last: rows.at(-1) };
  }

  function groupsOf(rows, q, index) {
    const found = new Map();
    for (const row of rows) {
      for (const [key, name, sort] of keysOf(q, row)) {
        const group = found.get(key);
        if (group) group.rows.push(row);
        else found.set(key, { name, sort: sort ?? fold(name), rows: [row] });
      }
    }
    const championships = q.championship ?? index.championships.map(c => c.id);
    const groups = [...found].filter(([, g]) => g.rows.length >= (q.least ?? 1))
      .filter(([, g]) => !q.each || championships.every(id => g.rows.some(row => row.final.edition.championship.id === id)))
      .map(([key, g]) => groupOf(key, g.name, g.sort, g.rows));
    const [sort, sign] = [(q.sort ?? "-results").replace("-", ""), !q.sort || q.sort.startsWith("-") ? -1 : 1];
    const [name, key] = [(a, b) => compare(a.sort, b.sort), (a, b) => compare(a.key, b.key)];
    const byMedals = (a, b) => b.gold - a.gold || b.silver - a.silver || b.bronze - a.bronze;
    if (sort === "name") return sorted(groups, sign, g => g.sort, key);
    const values = { results: g => g.rows.length, gold: g => g.gold, best: g => g.best?.merit ?? null, first: g => g.first.final.edition.year, last: g => g.last.final.edition.year };
    return sorted(groups.sort((a, b) => byMedals(a, b) || name(a, b) || key(a, b)), sign, values[sort]);
  }

  // The finals asked about, those that the archive lacks, and the others by how much of the field is known, the most first.
  function scopeOf(q, index, parts) {
    const asked = numbers => numbers.filter(number => asksEdition(q, index.editions[number]));
    const coverage = [0, 0, 0, 0, 0];
    for (const { event, coverage: known } of parts) for (const number of asked(event.finals)) coverage[known.get(number) ?? 0]++;
    const missing = index.events.filter(event => asksEvent(q, event)).reduce((sum, event) => sum + asked(event.missing).length, 0);
    return { finals: missing + coverage.reduce((sum, n) => sum + n, 0), missing, coverage };
  }

  function answer(q, index, parts) {
    const holds = conditions(q, index);
    const found = parts.flatMap(part => part.rows.filter(holds)).sort(byOrder);
    const groups = q.group ? groupsOf(found, q, index) : null;
    const kept = new Set();
    for (const group of groups ?? []) for (const row of group.rows) kept.add(row);
    const rows = groups ? found.filter(row => kept.has(row)) : sortRows(found, q);
    return { rows, groups, scope: scopeOf(q, index, parts) };
  }

  Object.assign(trackArchive.question, { answer, eventsOf });
})();
