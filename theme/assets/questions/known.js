// Values as far as the archive knows them: no less than min and no more than max, null where that end is open. A value that a result does not have is null.
// TrackArchive.Domain.Knowledge says what they mean.
"use strict";

/** @typedef {{ min: number | null, max: number | null }} Known */

TrackArchive.known = (() => {
  /** @type {Known} */
  const unknown = { min: null, max: null };

  /** @param {number} value @returns {Known} */
  const exactly = value => ({ min: value, max: value });

  /** @param {number} min @returns {Known} */
  const atLeast = min => ({ min, max: null });

  /** @param {Known | null} value @param {(value: number) => number} rising @returns {Known | null} */
  const mapped = (value, rising) => value && { min: value.min === null ? null : rising(value.min), max: value.max === null ? null : rising(value.max) };

  /** @param {Known | null | undefined} value */
  const isExact = value => !!value && value.min !== null && value.min === value.max;

  /**
   * Whether it lies within; null where what is known leaves that open.
   * @param {Bounds | undefined} bounds
   * @param {Known | null} value
   */
  function within(bounds, value) {
    if (!bounds) return true;
    const { from, to } = bounds;
    if (!value || from !== null && value.max !== null && value.max < from || to !== null && value.min !== null && value.min > to) return false;
    return (from === null || value.min !== null && value.min >= from) && (to === null || value.max !== null && value.max <= to) ? true : null;
  }

  /**
   * What a mark is beside marks written in finer steps: the smaller the better.
   * @param {Mark} mark
   * @param {number} finest
   * @param {Measure} measure
   * @returns {Known}
   */
  function meritOf({ value, precision }, finest, measure) {
    const [low, high] = precision <= finest ? [value, value] : [value - precision / 2, value + precision / 2 - finest / 2];
    return TrackArchive.vocabulary.lowerWins[measure] ? { min: low, max: high } : { min: -high, max: -low };
  }

  return { unknown, exactly, atLeast, mapped, isExact, within, meritOf };
})();
