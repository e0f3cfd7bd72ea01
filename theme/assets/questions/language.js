// The language of questions: what stands behind the question mark of the page's address, read, checked and written as
// TrackArchive.Domain.Questions does.
"use strict";

/**
 * @typedef {{ from: number | null, to: number | null, text: string, precision: number }} Bounds The precision is the finest step in which an end is written.
 * @typedef {{
 *   event?: string[], sex?: string[], measure?: Measure, discipline?: string[], individual?: string, championship?: string[], from?: number, to?: number, intercalated?: string, nation?: string[],
 *   predecessors?: string, continent?: string[], former?: string, home?: string, club?: string[], class?: string[], athlete?: string[], round?: string[], place?: Bounds, "day-place"?: Bounds, shared?: string, led?: string, medal?: string[], mark?: Bounds,
 *   margin?: Bounds, behind?: Bounds, "behind-place"?: number, age?: Bounds, wind?: Bounds,
 *   status?: string[], records?: string[], sources?: string[], coverage?: string[], changed?: string, group?: string, least?: number,
 *   events?: Bounds, editions?: Bounds, nations?: Bounds, streak?: Bounds, span?: Bounds, gap?: Bounds, without?: string[], only?: string[], each?: string,
 *   sort?: string, columns?: string[],
 * }} Question
 */

TrackArchive.language = (() => {
  const { SCALE, scaled, markOf } = TrackArchive.marks;

  const { terms, phrases, groupSorts } = TrackArchive.vocabulary;
  const { fill } = TrackArchive.text;
  /** @type {Record<string, string[]>} */
  const allowed = TrackArchive.vocabulary.allowed;
  const keys = /** @type {(keyof Question)[]} */ (Object.values(terms.key));
  const many = new Set(TrackArchive.vocabulary.many);
  const ranges = new Set(TrackArchive.vocabulary.ranges);
  const numbers = new Set(TrackArchive.vocabulary.numbers);
  const measured = new Set(TrackArchive.vocabulary.measured);
  const whole = new Set(TrackArchive.vocabulary.whole);
  const tracking = /^(utm_.*|fbclid|gclid)$/;
  const MAX_LEAST = 999;

  /** @param {string} text */
  const wholeNumber = text => /^\d{1,3}$/.test(text) ? +text * SCALE : null;
  /** @param {string} text */
  const plain = text => /^-?\d{1,5}(\.\d{1,4})?$/.test(text) ? scaled(text) : null;

  /**
   * The kind of mark of all events asked about; nothing where they may differ.
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {Measure | null}
   */
  function kindOf(question, index) {
    if (question.measure) return question.measure;
    const kinds = new Set((question.event ?? []).map(id => index.event(id)?.measure));
    return kinds.size === 1 ? [...kinds][0] ?? null : null;
  }

  /**
   * The values of each key. A key may be there twice; empty values count for nothing.
   * @param {string} text
   */
  function valuesIn(text) {
    /** @type {Record<string, string[]>} */
    const values = {};
    for (const [key, value] of new URLSearchParams(text))
      for (const one of value.split(",").map(v => v.trim()).filter(Boolean))
        if (!(values[key] ??= []).includes(one)) values[key].push(one);
    return values;
  }

  /**
   * "..3:30" in two halves; one value is both.
   * @param {string} value
   * @returns {[string, string]}
   */
  function halves(value) {
    const at = value.indexOf("..");
    return at < 0 ? [value, value] : [value.slice(0, at).trim(), value.slice(at + 2).trim()];
  }

  /**
   * @param {string} key
   * @param {Measure | null} kind
   * @returns {(text: string) => number | null}
   */
  const parserOf = (key, kind) => key === terms.key.mark ? text => kind && (markOf(text, kind)?.value ?? null) : whole.has(key) ? wholeNumber : plain;

  /** @param {string[]} marks @param {Measure} kind */
  const finestOf = (marks, kind) => Math.min(SCALE, ...marks.map(text => markOf(text, kind)?.precision ?? SCALE));

  /**
   * @param {string} key
   * @param {string} value
   * @param {Measure | null} kind
   * @param {string[]} mistakes
   * @returns {Bounds}
   */
  function readRange(key, value, kind, mistakes) {
    const isMark = key === terms.key.mark;
    if (measured.has(key) && !kind) {
      mistakes.push(fill(phrases.needsEvents, key));
      if (isMark) return { from: null, to: null, text: value, precision: SCALE };
    }
    const parse = parserOf(key, kind);
    const [low, high] = halves(value);
    const [from, to] = [low ? parse(low) : null, high ? parse(high) : null];
    if (low && from === null || high && to === null || from === null && to === null) mistakes.push(fill(phrases.notReadable, key, value));
    else if (from !== null && to !== null && from > to) mistakes.push(fill(phrases.endsBeforeBeginning, key, value));
    return { from, to, text: value, precision: isMark && kind ? finestOf([low, high], kind) : SCALE };
  }

  /**
   * @param {string} key
   * @param {string} value
   * @param {string[]} mistakes
   */
  function readNumber(key, value, mistakes) {
    if (!/^\d{1,4}$/.test(value) || +value < 1 || key !== terms.key.from && key !== terms.key.to && +value > MAX_LEAST) mistakes.push(fill(phrases.notReadable, key, value));
    return +value;
  }

  /**
   * @param {string} key
   * @param {string[]} given
   * @param {string[] | undefined} tokens
   * @param {FinalsIndex} index
   * @param {string[]} mistakes
   */
  function readTokens(key, given, tokens, index, mistakes) {
    /** @type {Record<string, ((id: string) => unknown) | undefined>} */
    const lists = { event: index.event, nation: index.nation, club: index.club, class: index.entryClass, championship: index.championship };
    const known = lists[key];
    const bare = key === terms.key.sort ? [given[0].replace(/^-+/, "")] : many.has(key) ? given : [given[0]];
    for (const one of bare) {
      if (tokens && !tokens.includes(one)) mistakes.push(fill(phrases.noneOf, key, one, tokens.join(", ")));
      if (known && !known(one)) mistakes.push(fill(phrases.notInArchive, key, one));
    }
    return many.has(key) ? bare : key === terms.key.sort && given[0].startsWith("-") ? "-" + bare[0] : bare[0];
  }

  /**
   * What was read, or all that is wrong with it.
   * @param {string} text
   * @param {FinalsIndex} index
   * @returns {{ question: Question, mistakes: string[] }}
   */
  function read(text, index) {
    const values = valuesIn(text);
    const mistakes = Object.keys(values).filter(key => !keys.includes(/** @type {keyof Question} */ (key)) && !tracking.test(key)).map(key => fill(phrases.noCondition, key));
    /** @type {Record<string, unknown>} */
    const found = {};
    const question = /** @type {Question} */ (found);
    for (const key of keys.filter(key => values[key])) {
      const given = values[key];
      if (!many.has(key) && given.length > 1) mistakes.push(fill(phrases.takesOneValue, key));
      if (ranges.has(key)) found[key] = readRange(key, given[0], kindOf(question, index), mistakes);
      else if (numbers.has(key)) found[key] = readNumber(key, given[0], mistakes);
      else found[key] = readTokens(key, given, key === terms.key.sort && values.group ? groupSorts : allowed[key], index, mistakes);
    }
    if (question.least === 1) delete question.least;
    if (question["behind-place"] === 1) delete question["behind-place"];
    return { question, mistakes };
  }

  /** @param {Question[keyof Question]} value */
  const written = value => Array.isArray(value) ? value.join(",") : typeof value === "object" ? value.text : String(value);

  /**
   * As an address has it.
   * @param {Question} question
   */
  const write = question => keys.filter(key => question[key] !== undefined).map(key => `${key}=${written(question[key]).replaceAll(" ", "+")}`).join("&");

  /**
   * A sort by its key, and whether it falls.
   * @param {string} sort
   */
  const sortOf = sort => ({ key: sort.replace("-", ""), falls: sort.startsWith("-") });

  return { read, write, kindOf, halves, sortOf, keys, ranges };
})();
