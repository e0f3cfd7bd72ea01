// Words: cut and folded as the build does (SearchWords and FoldedName), and counted for readers.
"use strict";

TrackArchive.text = (() => {
  const APOSTROPHES = /['’‘ʻʼ`´]/;
  const ALL_APOSTROPHES = new RegExp(APOSTROPHES, "g");
  const PLAIN = /^[\x20-\x7e]*$/;

  /**
   * Letters that are no base letter with a mark.
   * @type {Record<string, string>}
   */
  const bases = {
    ø: "o", ł: "l", ŀ: "l", ß: "ss", ı: "i", đ: "d", ð: "d", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "n", ŧ: "t", ĸ: "k", ƒ: "f", ə: "a",
  };
  const withBase = new RegExp(`[${Object.keys(bases).join("")}]`, "g");

  /** @param {string} text */
  const fold = text => PLAIN.test(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(withBase, letter => bases[letter]);

  /** @param {string} text */
  const withoutApostrophes = text => text.replace(ALL_APOSTROPHES, "");

  /** @param {string} text */
  const cut = text => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /**
   * The words by which a name is searched. One with an apostrophe counts as one word and by its parts: O'Sullivan, Sullivan.
   * @param {string} name
   */
  function wordsOf(name) {
    const folded = fold(name);
    const joined = cut(withoutApostrophes(folded));
    return APOSTROPHES.test(folded) ? [...new Set([...joined, ...cut(folded).filter(word => word.length > 2)])] : joined;
  }

  /** @param {number} count */
  const number = count => count.toLocaleString("en");

  /**
   * "1 row", "2,034 rows".
   * @param {number} count
   * @param {string} one
   * @param {string} [many]
   */
  const counted = (count, one, many = one + "s") => `${number(count)} ${count === 1 ? one : many}`;

  /**
   * A phrase with its parts in the places of {0}, {1}, ...
   * @param {string} phrase
   * @param {...(string | number)} parts
   */
  const fill = (phrase, ...parts) => phrase.replace(/\{(\d)\}/g, (_, place) => String(parts[place]));

  return { fold, cut, wordsOf, withoutApostrophes, number, counted, fill };
})();
