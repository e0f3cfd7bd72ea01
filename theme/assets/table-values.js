// The cells of a table as values that sort: days, numbers and marks, or words.
"use strict";

TrackArchive.tableValues = (() => {
  const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  const AFTER_THE_MONTH = 32;
  const words = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });

  /**
   * A name's cell may hold its nation, too; what says the value may be the link.
   * @param {HTMLTableCellElement} cell
   * @param {boolean} isName
   */
  function textOf(cell, isName) {
    const said = isName ? cell.querySelector("a") ?? cell : cell;
    const words = (said.textContent ?? "").replace(/\s+/g, " ").trim();
    return said.dataset.sort ?? (isName ? words.split(" ").reverse().join(" ") : words);
  }

  /**
   * "11 August 1984", "28 July – 12 August 1984", "August 2016": by its last day; the end of the period where that is not known.
   * @param {string} text
   */
  function day(text) {
    const found = /(?:(\d{1,2}) )?([a-z]+) (\d{4})$/i.exec(text);
    const month = found ? MONTHS.indexOf(found[2].toLowerCase()) + 1 : 0;
    return found && month ? +found[3] * 10000 + month * 100 + +(found[1] ?? AFTER_THE_MONTH) : null;
  }

  /**
   * "3:32.53", "2:08:44", "9.9h", "4:06 1/5", "8.95 m", "8,798 pts", "+0.87", "−0.4", "=2", "2,034".
   * @param {string} text
   */
  function number(text) {
    const found = /^([=+−-]?)((?:\d+:)*)(\d[\d,]*(?:\.\d+)?)(?: (\d+)\/(\d+))?(?![\d/])/.exec(text);
    if (!found) return null;
    const whole = found[2].split(":").slice(0, -1).reduce((sum, part) => (sum + +part) * 60, 0);
    const value = whole + parseFloat(found[3].replace(/,/g, "")) + (found[4] ? +found[4] / +found[5] : 0);
    return /[−-]/.test(found[1]) ? -value : value;
  }

  /**
   * A column is what most of its cells are; words in a column of numbers ("DNF") have no value.
   * @param {string[]} texts
   * @returns {(text: string) => number | string | null}
   */
  function readerOf(texts) {
    const filled = texts.filter(Boolean);
    const isMost = (/** @type {(text: string) => number | null} */ read) => filled.filter(text => read(text) !== null).length > filled.length / 2;
    return [day, number].find(isMost) ?? (text => text || null);
  }

  /**
   * @param {number | string} a
   * @param {number | string} b
   */
  const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));

  return { textOf, readerOf, compare };
})();
