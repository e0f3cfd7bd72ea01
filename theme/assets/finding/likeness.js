// How well a typed word fits a written one: the word itself, a form of it, its beginning or, where forgiven, a slip.
"use strict";

TrackArchive.likeness = (() => {
  const WHOLE = 1;
  /** "kenyan" for Kenya. */
  const FORM = 0.95;
  const BEGINNING = 0.75;
  /** On top of it, the more of the word is typed. */
  const BEGINNING_SHARE = 0.1;
  const SLIP = 0.55;
  const SLIP_IN_BEGINNING = 0.45;
  const MIN_LETTERS_OF_SLIP = 4;
  const MIN_LETTERS_OF_FORM = 3;
  const endings = /^(s|n|an|ian)$/;

  /**
   * Whether the two differ by one letter too many, too few or wrong, or by two letters that changed places.
   * @param {string} a
   * @param {string} b
   */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)) return true;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  }

  /**
   * From 0 to 1.
   * @param {string} typed
   * @param {string} word
   * @param {boolean} [forgive]
   */
  function likeness(typed, word, forgive = false) {
    if (typed === word) return WHOLE;
    if (word.length >= MIN_LETTERS_OF_FORM && typed.startsWith(word) && endings.test(typed.slice(word.length))) return FORM;
    if (word.startsWith(typed)) return BEGINNING + BEGINNING_SHARE * typed.length / word.length;
    if (!forgive || typed.length < MIN_LETTERS_OF_SLIP || /\d/.test(typed)) return 0;
    if (isNear(typed, word)) return SLIP;
    const isSlipInBeginning = typed.length > MIN_LETTERS_OF_SLIP && [-1, 0, 1].some(more => isNear(typed, word.slice(0, typed.length + more)));
    return isSlipInBeginning ? SLIP_IN_BEGINNING : 0;
  }

  /**
   * To the word that it fits best.
   * @param {string} typed
   * @param {string[]} words
   * @param {boolean} [forgive]
   */
  const best = (typed, words, forgive = false) => words.reduce((most, word) => Math.max(most, likeness(typed, word, forgive)), 0);

  return { likeness, best };
})();
