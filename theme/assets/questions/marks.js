// Marks as their sources write them. Values are whole numbers of ten-thousandths, so that they compare exactly.
"use strict";

/**
 * @typedef {"time" | "length" | "points" | "distance" | "fewest-points"} Measure
 * @typedef {{ value: number, precision: number }} Scaled
 * @typedef {Scaled & { clock: string }} Mark The clock is "h" by hand, "a" automatic, or "" where not said.
 */

TrackArchive.marks = (() => {
  const { time, length, distance } = TrackArchive.vocabulary.terms.measure;
  const SCALE = 10_000;
  const DIGITS = 4;
  const SIXTY = 60;
  const fractions = [2, 4, 5, 10];
  const pattern = /^(\d{1,5}(?::\d{1,2}){0,2}(?:\.\d{1,4})?)(?: (\d{1,2})\/(\d{1,2}))?(?:([hawAi]+)| (m|pts))?$/;
  /** @type {Record<Measure, string | undefined>} */
  const units = { time: undefined, length: "m", points: "pts", distance: undefined, "fewest-points": "pts" };
  const { feetOf, coveredOf } = TrackArchive.lengths;

  /** @param {string} text */
  function scaled(text) {
    const [, sign, whole, rest = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
    return (sign ? -1 : 1) * (+whole * SCALE + +rest.padEnd(DIGITS, "0"));
  }

  /** @param {string} text */
  const precisionOf = text => SCALE / 10 ** (text.split(".")[1] ?? "").length;

  /**
   * @param {string} letters
   * @param {Measure} kind
   */
  const areLetters = (letters, kind) =>
    new Set(letters).size === letters.length && !/[ha].*[ha]/.test(letters) && (kind === time || !/[ha]/.test(letters));

  /**
   * @param {string} digits
   * @param {string} above
   * @param {string} below
   * @param {Measure} kind
   */
  const isFraction = (digits, above, below, kind) => kind === time && !digits.includes(".") && fractions.includes(+below) && +above < +below;

  /**
   * "3:32.53" in ten-thousandths of a second; null where minutes or seconds are none.
   * @param {string[]} parts
   */
  function valueOf(parts) {
    let value = 0;
    for (const [i, part] of parts.entries()) {
      if (i < parts.length - 1 && part.includes(".")) return null;
      if (i > 0 && (+part >= SIXTY || part.split(".")[0].length !== 2)) return null;
      value = value * SIXTY + scaled(part);
    }
    return value;
  }

  /**
   * Null where it is no mark of the kind.
   * @param {string} text
   * @param {Measure} kind
   * @returns {Mark | null}
   */
  function markOf(text, kind) {
    if (kind === distance) return coveredOf(text);
    if (kind === length && /^\d{1,3}(-\d|'| ?ft)/.test(text)) return feetOf(text);
    const match = pattern.exec(text);
    if (!match) return null;
    const [, digits, above, below, letters = "", unit] = match;
    const parts = digits.split(":");
    if (unit && unit !== units[kind] || !areLetters(letters, kind)) return null;
    if (above && !isFraction(digits, above, below, kind) || parts.length > 1 && kind !== time) return null;
    const whole = valueOf(parts);
    const value = whole === null ? 0 : whole + (above ? +above * SCALE / +below : 0);
    if (value <= 0) return null;
    return { value, precision: above ? SCALE / +below : precisionOf(parts[parts.length - 1]), clock: /[ha]/.exec(letters)?.[0] ?? "" };
  }

  return { SCALE, scaled, markOf };
})();
