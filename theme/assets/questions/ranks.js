// The ranks of results that are sorted by what was measured: exact where no unknown value can change them, else from the best to the worst that
// overlapping bounds allow. Results whose value is not known have none.
"use strict";

/** @typedef {{ min: number, max: number, shared: boolean }} Rank */

TrackArchive.ranks = (() => {
  const { SCALE } = TrackArchive.marks;
  const { kindOf, sortOf } = TrackArchive.language;
  const { unknown, exactly, meritOf } = TrackArchive.known;
  const { sort: sorts } = TrackArchive.vocabulary.terms;
  /** @type {Record<string, string>} */
  const measures = TrackArchive.vocabulary.measures;

  /** @param {Scaled | null} gap @param {boolean} has */
  const gapOf = (gap, has) => gap ? exactly(gap.value) : has ? unknown : null;

  /** @param {Row} row @returns {Known | null} */
  const windOf = row => typeof row.wind === "number" ? exactly(Math.round(row.wind * SCALE)) : row.final.event.hasWind && (row.placeKnown || row.before) ? unknown : null;

  /**
   * What was measured of a result, the smaller the earlier in a rising order.
   * @param {Row} row
   * @param {string} sort
   * @param {number} finest
   * @returns {Known | null}
   */
  function valueOf(row, sort, finest) {
    switch (sort) {
      case sorts.mark: return row.mark && !row.mark.estimated ? meritOf(row.mark, finest, row.final.event.measure) : row.hasMark ? unknown : null;
      case sorts.margin: return gapOf(row.margin, row.hasMargin);
      case sorts.behind: return gapOf(row.behind, row.hasBehind);
      case sorts.age: return row.age;
      default: return windOf(row);
    }
  }

  /** @param {Row[]} rows */
  const finestOf = rows => rows.reduce((finest, { mark }) => mark && !mark.estimated ? Math.min(finest, mark.precision) : finest, SCALE);

  /** @param {number[]} sorted @param {number} value */
  function countBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Results with both bounds, turned round where the order falls.
   * @param {Row[]} rows
   * @param {string} key
   * @param {boolean} falls
   * @param {number} finest
   */
  const bounded = (rows, key, falls, finest) => rows.flatMap(row => {
    const value = valueOf(row, key, finest);
    if (!value || value.min === null || value.max === null) return [];
    return [falls ? { row, min: -value.max, max: -value.min } : { row, min: value.min, max: value.max }];
  });

  const rising = (/** @type {number[]} */ values) => values.sort((a, b) => a - b);

  /**
   * Null where the question sorts by nothing that was measured, or by marks that are not measured alike.
   * @param {Row[]} rows
   * @param {Row[]} undecided
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {Map<Row, Rank> | null}
   */
  function ranksOf(rows, undecided, question, index) {
    const { key, falls } = sortOf(question.sort ?? "");
    if (!measures[key] || key === sorts.mark && !kindOf(question, index)) return null;
    const finest = finestOf([...rows, ...undecided]);
    const known = bounded(rows, key, falls, finest);
    const surely = rising(known.map(({ max }) => max));
    const perhaps = rising([...known, ...bounded(undecided, key, falls, finest)].map(({ min }) => min));
    /** @type {Map<number, number>} */
    const alike = new Map();
    for (const { min, max } of known) if (min === max) alike.set(min, (alike.get(min) ?? 0) + 1);
    return new Map(known.map(({ row, min, max }) => [row, {
      min: countBelow(surely, min) + 1,
      max: countBelow(perhaps, max) + (min < max ? 0 : 1),
      shared: min === max && (alike.get(min) ?? 0) > 1,
    }]));
  }

  return { valueOf, ranksOf };
})();
