// What somebody types into the box, cut into words, numbers and years, each of which may be bound to a field: athlete:coe year:1980..1984.
"use strict";

/**
 * @typedef {{ from: number, to: number }} Years
 *
 * A piece of a question. The field is what it is bound to; isBeside says that there are others, isInitial that it is a single letter beside others.
 * @typedef {{ text: string, field: string | undefined, years: Years | null, isMark: boolean }} Piece
 * @typedef {Piece & { isBeside: boolean, isInitial: boolean }} Token
 * @typedef {{ isUnder: boolean, value: number, mark: string, text: string }} MarkBound In seconds, metres or points.
 */

TrackArchive.query = (() => {
  const { cut, fold, withoutApostrophes } = TrackArchive.text;

  const FIRST_YEAR = 0;
  const LAST_YEAR = 9999;
  /** "20s" are the 2020s, "30s" the 1930s. */
  const FIRST_DECADE_OF_LAST_CENTURY = 3;

  /** @type {Record<string, string>} */
  const fields = { athlete: "name", event: "event", year: "edition", championship: "edition", city: "edition", nation: "nation", medal: "medal" };
  const fillers = new Set("the of in at and on for final finals result results champion champions winner winners race title titles athlete athletes from vs who won".split(" "));
  const mark = /^\d+(?:[:.]\d+)+$/;

  /**
   * 1980..1984, 1980-, 1980s, 80s.
   * @param {string} text
   * @returns {Years | null}
   */
  function yearsOf(text) {
    const range = /^(\d{4})?(?:\.\.|[-–])(\d{4})?$/.exec(text);
    if (range && (range[1] || range[2])) return { from: +(range[1] ?? FIRST_YEAR), to: +(range[2] ?? LAST_YEAR) };
    const decade = /^(\d\d)?(\d)0s$/.exec(text);
    if (!decade) return null;
    const century = decade[1] ?? (+decade[2] < FIRST_DECADE_OF_LAST_CENTURY ? "20" : "19");
    const from = +`${century}${decade[2]}0`;
    return { from, to: from + 9 };
  }

  /**
   * @param {string} question
   * @returns {Piece[]}
   */
  function piecesOf(question) {
    /** @type {Piece[]} */
    const pieces = [];
    for (const [, name, quoted, bare] of question.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu)) {
      const field = name && fields[name.toLowerCase()];
      const text = (field || !name ? "" : name + " ") + (quoted ?? bare);
      const years = yearsOf(text);
      if (years) {
        pieces.push({ text, field: "edition", years, isMark: false });
        continue;
      }
      const plain = withoutApostrophes(fold(text)).replace(/(\d)[,.](\d{3})(?!\d)/g, "$1$2");
      if (mark.test(plain)) pieces.push({ text: plain, field, years: null, isMark: true });
      else for (const word of cut(plain)) pieces.push({ text: word, field, years: null, isMark: false });
    }
    return pieces;
  }

  /** @type {Record<string, number>} */
  const units = { h: 3600, m: 60 };
  const bounded = /(?:^|\s)(sub|under|below|inside|over|above|beyond)[\s-]*(\d+(?:[:.]\d+)*)\s*(hours?|hrs?|minutes?|mins?|seconds?|secs?|met(?:re|er)s?|points?|pts)?(?=\s|$)/i;

  /** @param {string} text */
  const valueOf = text => text.split(":").reduce((total, part) => total * 60 + Number(part), 0);

  /**
   * "sub 3:30", "over 8.90 metres", and what else is asked; null where no mark is bounded.
   * @param {string} question
   * @returns {{ bound: MarkBound, rest: string } | null}
   */
  function boundOf(question) {
    const [all, way, mark, unit = ""] = bounded.exec(question) ?? [];
    if (!all) return null;
    const scale = /^(?:h|min)/i.test(unit) ? units[unit[0].toLowerCase()] : 1;
    return { bound: { isUnder: !/^(?:over|above|beyond)$/i.test(way), value: valueOf(mark) * scale, mark, text: `${mark} ${unit}`.trim() }, rest: question.replace(all, " ") };
  }

  /**
   * The marks of a question, as they are written.
   * @param {string} question
   */
  const marksIn = question => piecesOf(question).filter(piece => piece.isMark).map(piece => piece.text);

  /**
   * Without marks, and without words that say nothing, unless there are no others.
   * @param {string} question
   * @returns {Token[]}
   */
  function tokensOf(question) {
    const pieces = piecesOf(question).filter(piece => !piece.isMark);
    const meant = pieces.filter(piece => piece.field || !fillers.has(piece.text));
    const kept = meant.length > 0 ? meant : pieces;
    const isBeside = kept.length > 1;
    return kept.map(piece => ({ ...piece, isBeside, isInitial: isBeside && /^\p{L}$/u.test(piece.text) && !/^[mwx]$/.test(piece.text) }));
  }

  return { tokensOf, marksIn, boundOf };
})();
