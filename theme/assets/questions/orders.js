// Orders of results and of groups. What lacks the value comes last, whichever way; the order before stays among equals.
"use strict";

/** @typedef {string | number | [number, number]} Sorted What an order compares. */

TrackArchive.orders = (() => {
  /**
   * @param {string | number} a
   * @param {string | number} b
   */
  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  /**
   * By the first of two numbers, then by the second.
   * @param {Sorted} a
   * @param {Sorted} b
   */
  const compareBoth = (a, b) => Array.isArray(a) && Array.isArray(b) ? a[0] - b[0] || a[1] - b[1] : compare(/** @type {string} */ (a), /** @type {string} */ (b));

  /**
   * @template T
   * @param {T[]} items
   * @param {number} sign
   * @param {(item: T) => Sorted | null} valueOf
   * @param {(a: T, b: T) => number} [then]
   */
  const sorted = (items, sign, valueOf, then = () => 0) => items.map(item => ({ item, value: valueOf(item) })).sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * compareBoth(a.value, b.value) || then(a.item, b.item);
  }).map(pair => pair.item);

  return { compare, sorted };
})();
