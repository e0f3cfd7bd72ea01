// What the answers of the box are made of, and their order. A score is 100 for words that are all said exactly, and some points more or less
// for what is likelier meant. tests/fixtures/finding/judged.csv has questions and the answers that must come first: a change here is judged by it.
"use strict";

/**
 * The facets are values by which the search page narrows; the id is an athlete's.
 * @typedef {{ kind: string, id?: string, title: string, detail: string, path: string, year: number, order: number, score: number, facets: Record<string, string[]> }} Answer
 */

TrackArchive.ranking = (() => {
  const SCALE = 100;
  /** For a name of which the question has all words. */
  const WHOLE_NAME = 6;
  /** @type {Record<MedalLetter, number>} */
  const medalWorth = { g: 3, s: 2, b: 1.5, "-": 0.5 };

  /** @param {number[]} numbers */
  const sum = numbers => numbers.reduce((total, number) => total + number, 0);

  /** @param {number[]} likenesses */
  const scored = likenesses => SCALE * sum(likenesses) / likenesses.length;

  /**
   * @param {unknown[]} tokens
   * @param {string[]} name
   */
  const wholeName = (tokens, name) => WHOLE_NAME * Math.min(1, tokens.length / Math.max(1, name.length));

  /**
   * How much a career's medals and finals are worth.
   * @param {Step[]} career
   */
  const worthOf = career => sum(career.map(step => medalWorth[step.medal]));

  /** @param {number} worth */
  const fame = worth => Math.log2(1 + worth);

  /** @param {number} year */
  const decade = year => `${Math.floor(year / 10) * 10}s`;

  /**
   * @param {Catalogue} index
   * @param {string} kind
   * @param {string | number} id
   */
  const addressOf = (index, kind, id) => index.routes[kind].replace("*", String(id));

  /**
   * @param {Catalogue} index
   * @param {string} code
   */
  const nationName = (index, code) => index.nations.find(nation => nation.code === code)?.name ?? code;

  /**
   * @param {Catalogue} index
   * @param {FoundEvent} event
   * @param {Edition} edition
   * @param {string} detail
   * @param {number} score
   * @param {string[]} nations
   * @returns {Answer}
   */
  const finalAnswer = (index, event, edition, detail, score, nations) => ({
    kind: "Final", title: `${event.name}, ${edition.title}`, detail, year: edition.year, score, order: index.events.indexOf(event),
    path: addressOf(index, "final", `${edition.championship.id}/${edition.year}/${event.id}`),
    facets: { event: [event.name], championship: [edition.championship.name], decade: [decade(edition.heldIn)], nation: nations.map(code => nationName(index, code)) },
  });

  /**
   * Of two ways to one page the better counts; of equals the later year, then the order of the programme.
   * @param {Answer[]} answers
   */
  function ranked(answers) {
    /** @type {Map<string, Answer>} */
    const byPath = new Map();
    for (const answer of answers) {
      const known = byPath.get(answer.path);
      if (!known || answer.score > known.score) byPath.set(answer.path, answer);
    }
    return [...byPath.values()].sort((a, b) => b.score - a.score || b.year - a.year || a.order - b.order || (a.path < b.path ? -1 : 1));
  }

  return { sum, scored, wholeName, medalWorth, worthOf, fame, decade, addressOf, nationName, finalAnswer, ranked };
})();
