// What each word of a question may mean: an event, an edition, a nation, a medal, or a part of somebody's name.
"use strict";

/**
 * How well a token fits each event and edition (by their numbers), each nation (by its code) and each medal (by its letter), from 0 to 1.
 * @typedef {Token & { events: number[], editions: number[], nations: Map<string, number>, medals: Record<string, number> }} Sense
 */

TrackArchive.senses = (() => {
  const { likeness, best } = TrackArchive.likeness;
  const { medalNames } = TrackArchive.catalogue;

  /** Tokyo 2020 by 2021. */
  const YEAR_HELD = 0.98;
  /** "84" beside other words, and alone. */
  const SHORT_YEAR_BESIDE = 0.9;
  const SHORT_YEAR = 0.7;
  const CENTURY = 0.4;
  const CODE_BEGINNING = 0.75;

  const OTHER_NAME = 0.95;
  /** An initial is a first name's, and "de" and "la" are nobody's. */
  const SHORT_WORD = 0.8;
  const SHORT_WORD_LETTERS = 2;
  /** "elguerrouj" for El Guerrouj. */
  const JOINED = 0.9;
  const LAST_WORD = 0.02;
  /** KJT. */
  const INITIALS = 0.9;
  const FEWEST_INITIALS = 3;
  /** 1984 for a page about the 1980s. */
  const IN_DECADE = 0.95;

  /** @param {number} year @param {Years} years */
  const lies = (year, years) => year >= years.from && year <= years.to;

  /**
   * @param {Token} token
   * @param {Edition} edition
   * @param {boolean} forgive
   */
  function likenessToEdition({ text, years, isBeside }, edition, forgive) {
    if (years) return lies(edition.year, years) || lies(edition.heldIn, years) ? 1 : 0;
    if (/^\d{2}$/.test(text)) {
      if (edition.year % 100 === +text) return isBeside ? SHORT_YEAR_BESIDE : SHORT_YEAR;
      return String(edition.year).startsWith(text) ? CENTURY : 0;
    }
    return Math.max(likeness(text, String(edition.year)), YEAR_HELD * likeness(text, String(edition.heldIn)), best(text, edition.words, forgive));
  }

  /**
   * @param {string} text
   * @param {Nation} nation
   * @param {boolean} forgive
   */
  function likenessToNation(text, nation, forgive) {
    const byCode = nation.codes.includes(text) ? 1 : text.length > 1 && nation.codes[0].startsWith(text) ? CODE_BEGINNING : 0;
    return Math.max(byCode, best(text, nation.words, forgive));
  }

  /**
   * @param {Token} token
   * @param {Catalogue} index
   * @param {boolean} forgive
   * @returns {Sense}
   */
  function sensesOf(token, index, forgive) {
    const { text, field, years, isInitial } = token;
    // A single letter beside other words is an initial.
    const may = (/** @type {string} */ name) => field ? field === name : !isInitial;
    const mayBe = { event: may("event") && !years, edition: may("edition"), nation: may("nation") && !years, medal: may("medal") };
    // 2000 is a year, and not the beginning of 20,000.
    const isYear = /^\d{4}$/.test(text) && index.editions.some(edition => edition.year === +text);
    const toEvent = (/** @type {FoundEvent} */ event) => isYear ? Number(event.words.includes(text)) : best(text, event.words, forgive);
    const toMedal = (/** @type {string} */ medal) => Math.max(likeness(text, medal), text.length > 3 ? likeness(text, "medals") : 0);
    return {
      ...token,
      events: index.events.map(event => mayBe.event ? toEvent(event) : 0),
      editions: index.editions.map(edition => mayBe.edition ? likenessToEdition(token, edition, forgive) : 0),
      nations: new Map(index.nations.map(nation => [nation.code, mayBe.nation ? likenessToNation(text, nation, forgive) : 0])),
      medals: Object.fromEntries(Object.entries(medalNames).map(([letter, medal]) => [letter, mayBe.medal ? toMedal(medal) : 0])),
    };
  }

  /**
   * To one word of one of somebody's names; the first name is the one in use.
   * @param {string} text
   * @param {string[]} name
   * @param {number} at
   * @param {boolean} isOther
   * @param {boolean} forgive
   */
  function likenessToWord(text, name, at, isOther, forgive) {
    const word = name[at];
    const fromHere = name.slice(at).join("");
    const isLast = !isOther && at === name.length - 1 && text === word;
    const weaker = (isOther ? OTHER_NAME : 1) * (text.length <= SHORT_WORD_LETTERS && (isOther || at > 0) ? SHORT_WORD : 1);
    return weaker * Math.max(
      likeness(text, word, forgive),
      text.length > word.length && fromHere.startsWith(text) ? JOINED : 0,
      /^\d{4}$/.test(text) && word === text.slice(0, 3) + "0s" ? IN_DECADE : 0,
    ) + (isLast ? LAST_WORD : 0);
  }

  /**
   * @param {Token} token
   * @param {string[][]} names
   * @param {boolean} [forgive]
   */
  function likenessToName({ text, field }, names, forgive = false) {
    if (field && field !== "name" && !/^\d+s$/.test(text)) return 0;
    const isInitials = (/** @type {string[]} */ name) => name.length >= FEWEST_INITIALS && name.length === text.length && name.every((word, i) => word[0] === text[i]);
    return Math.max(names.some(isInitials) ? INITIALS : 0, ...names.flatMap((name, i) => name.map((_, at) => likenessToWord(text, name, at, i > 0, forgive))));
  }

  return { sensesOf, likenessToName };
})();
