// Lengths that are not written in metres alone: feet and inches, kilometres, miles and yards. Values are ten-thousandths of a metre.
"use strict";

TrackArchive.lengths = (() => {
  const SCALE = 10_000;
  const FOOT = 3048;
  const INCH = 254;
  const INCHES_IN_FOOT = 12;
  const YARD = 9144;
  const YARDS_IN_MILE = 1760;
  const KILOMETRE = 1000;
  /** @type {Record<string, number>} */
  const vulgar = { "\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75, "\u215b": 0.125, "\u215c": 0.375, "\u215d": 0.625, "\u215e": 0.875 };
  const denominators = [2, 4, 8, 16];
  const feet = /^(\d{1,3})(?:-|' ?| ?ft\.? ?)(\d{1,2}(?:\.\d{1,3})?)?(?: ?(\d{1,2}\/\d{1,2}|[\u00bc\u00bd\u00be\u215b\u215c\u215d\u215e]))?(?:"| ?in\.?)?[wAi]*$/;
  const metric = /^(\d{1,6}(?:\.\d{1,4})?) ?(km|m)$/;
  const miles = /^(\d{1,3}) mi(?: (\d{1,4}) yd)?$/;

  /** @param {string} text */
  const stepOf = text => 1 / 10 ** (text.split(".")[1] ?? "").length;

  /**
   * A fraction of an inch and its step; null where it is none.
   * @param {string | undefined} text
   */
  function fractionOf(text) {
    if (!text) return { value: 0, step: 1 };
    if (vulgar[text]) return { value: vulgar[text], step: vulgar[text] % 0.25 ? 0.125 : 0.25 };
    const [above, below] = text.split("/").map(Number);
    return denominators.includes(below) && above < below ? { value: above / below, step: 1 / below } : null;
  }

  /**
   * @param {number} value
   * @param {number} precision
   */
  const length = (value, precision) => value > 0 ? { value, precision, clock: "" } : null;

  /**
   * "20 ft 11 1/2"; null where it is no length.
   * @param {string} text
   */
  function feetOf(text) {
    const [, whole, inches = "0", fraction] = feet.exec(text) ?? [];
    const part = whole ? fractionOf(fraction) : null;
    if (!part || fraction && inches.includes(".") || +inches + part.value >= INCHES_IN_FOOT) return null;
    return length(+whole * FOOT + (+inches + part.value) * INCH, (fraction ? part.step : stepOf(inches)) * INCH);
  }

  /**
   * "270.116 km", "11 mi 1286 yd"; null where it is no distance with a unit.
   * @param {string} text
   */
  function coveredOf(text) {
    const [, number, unit] = metric.exec(text) ?? [];
    const scale = SCALE * (unit === "km" ? KILOMETRE : 1);
    if (number) return length(Math.round(+number * scale), stepOf(number) * scale);
    const [, wholeMiles, yards] = miles.exec(text) ?? [];
    return wholeMiles ? length((+wholeMiles * YARDS_IN_MILE + +(yards ?? 0)) * YARD, yards ? YARD : YARDS_IN_MILE * YARD) : null;
  }

  return { feetOf, coveredOf };
})();
