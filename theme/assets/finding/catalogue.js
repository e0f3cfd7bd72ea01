// The index as the build writes it, read: the catalogue of events, editions, nations and parts, and lines of names and finals.
// TrackArchive.Publishing/Search/Finding/README.md has the format.
"use strict";

/**
 * @typedef {{ id: string, name: string, words: string[] }} Championship
 * @typedef {{ championship: Championship, year: number, heldIn: number, counts: boolean, title: string, words: string[] }} Edition
 * @typedef {{ id: string, name: string, last: number, measure: string, best: number, named: string[], words: string[] }} FoundEvent The best is the best mark that won, 0 where none is known.
 * @typedef {{ code: string, name: string, codes: string[], names: string[][], words: string[] }} Nation
 * @typedef {Map<string, string>} Parts Hashes of parts by their keys, in the order of the keys.
 * @typedef {{
 *   routes: Record<string, string>, championships: Championship[], editions: Edition[], events: FoundEvent[], nations: Nation[],
 *   phrases: Record<string, string>, finals: Parts, marks: Parts, heads: Parts, leaves: Parts, words: Parts, reversed: Parts,
 * }} Catalogue
 *
 * @typedef {"g" | "s" | "b" | "-"} MedalLetter
 * @typedef {{ event: number, edition: number, medal: MedalLetter }} Step A final of a career.
 * @typedef {{ kind: "Athlete", title: string, id: string, names: string[][], nations: string[], career: Step[], mayHaveMore: boolean }} FoundAthlete
 * @typedef {{ kind: string, title: string, path: string, year: number, names: string[][] }} FoundPage
 * @typedef {{ medal: MedalLetter, nation: string, name: string }} Medallist
 */

TrackArchive.catalogue = (() => {
  const { wordsOf } = TrackArchive.text;

  const EVENT_AND_EDITION = 2;
  const STEP = /.{5}/g;

  /** @type {Record<string, string>} */
  const medalNames = TrackArchive.medals;

  /** @param {string} digits */
  const number = digits => parseInt(digits, 36);

  /**
   * @param {string} text
   * @returns {Parts}
   */
  const parts = text => new Map((text.match(/\S+ \S+/g) ?? []).map(pair => /** @type {[string, string]} */ (pair.split(" "))));

  /** @param {string[]} words */
  const initials = words => words.length > 1 ? [words.map(word => word[0]).join("")] : [];

  /** @param {string[]} words */
  const distinct = words => [...new Set(words)];

  /**
   * @param {[string, string, string]} row
   * @returns {Championship}
   */
  const championship = ([id, name, short]) => ({ id, name, words: distinct([...wordsOf(name), ...wordsOf(short)]) });

  /**
   * @param {Championship[]} championships
   * @returns {(row: [number, number, string | null, number, number]) => Edition}
   */
  const edition = championships => ([of, year, city, heldIn, counts]) => {
    const series = championships[of];
    const words = wordsOf(city ?? "");
    return {
      championship: series, year, heldIn: heldIn || year, counts: !!counts, title: city ? `${city} ${year}` : `${series.name} ${year}`,
      words: [...series.words, ...words, ...initials(words)],
    };
  };

  /**
   * @param {[string, string, string, number, string, number]} row
   * @returns {FoundEvent}
   */
  const event = ([id, name, also, last, measure, best]) => ({ id, name, last, measure, best, named: wordsOf(name), words: distinct([...wordsOf(name), ...also.split(" ")]) });

  /**
   * @param {[string, string, string, string]} row
   * @returns {Nation}
   */
  function nation([code, name, also, terms]) {
    const names = [name, ...terms.split("|").filter(Boolean)].map(wordsOf);
    return { code, name, codes: wordsOf(`${code} ${also}`), names, words: distinct(names.flat()) };
  }

  /**
   * @param {any} written
   * @returns {Catalogue}
   */
  function read(written) {
    const championships = written.championships.map(championship);
    return {
      routes: written.routes,
      championships,
      editions: written.editions.map(edition(championships)),
      events: written.events.map(event),
      nations: written.nations.map(nation),
      phrases: written.phrases,
      finals: parts(written.parts.finals),
      marks: parts(written.parts.marks),
      heads: parts(written.parts.heads),
      leaves: parts(written.parts.names),
      words: parts(written.parts.words),
      reversed: parts(written.parts.reversed),
    };
  }

  /**
   * @param {string} line
   * @returns {FoundPage}
   */
  function page(line) {
    const [kind, title, path, year, about = ""] = line.slice(1).split("|");
    return { kind, title, path, year: +year, names: [wordsOf(title), wordsOf(path.slice(path.lastIndexOf("/") + 1).replace(".html", "")), ...about.split(";").filter(Boolean).map(wordsOf)] };
  }

  /**
   * A line of a part of names: an athlete, or a page that is found by its title.
   * @param {string} line
   * @returns {FoundAthlete | FoundPage}
   */
  function named(line) {
    if (line[0] === "!") return page(line);
    const [title, id, others, nations, career, more] = line.split("|");
    const names = [title, ...others.split(";").filter(Boolean)].map(wordsOf);
    return {
      kind: "Athlete", title, id: id || names[0].join("-"), names, nations: nations.split(",").filter(Boolean), mayHaveMore: !!more,
      career: (career.match(STEP) ?? []).map(step => ({ event: number(step.slice(0, 2)), edition: number(step.slice(2, 4)), medal: /** @type {MedalLetter} */ (step[4]) })),
    };
  }

  /**
   * A line of a part of finals.
   * @param {string} line
   */
  function final(line) {
    const medallists = line.slice(EVENT_AND_EDITION).split("|").filter(Boolean)
      .map(entry => ({ medal: /** @type {MedalLetter} */ (entry[0]), nation: entry.slice(1, 4).trim(), name: entry.slice(4) }));
    return { edition: number(line.slice(0, EVENT_AND_EDITION)), medallists };
  }

  /**
   * A line of a part of marks.
   * @param {string} line
   */
  function markLine(line) {
    const [mark, at, name, records] = line.split("|");
    return { mark, event: number(at.slice(0, 2)), edition: number(at.slice(2, 4)), medal: /** @type {MedalLetter} */ (at[4]), name, records };
  }

  /** @param {FoundAthlete | FoundPage} entry */
  const isAthlete = entry => entry.kind === "Athlete";

  /**
   * The key of an event's finals.
   * @param {number} order
   */
  const keyOfFinals = order => order.toString(36).padStart(EVENT_AND_EDITION, "0");

  return { read, named, final, markLine, isAthlete, keyOfFinals, medalNames };
})();
