// Which parts of the index hold a word, and what they hold. Each is loaded when a question first needs it.
"use strict";

/**
 * @typedef {{
 *   namesWith(words: string[]): Promise<(FoundAthlete | FoundPage)[]>, isFewNames(word: string): boolean, isSomebodys(word: string): Promise<boolean>,
 *   spellings(typed: string): Promise<string[]>, finals(key: string): Promise<string[]>, marks(mark: string): Promise<string[]>,
 * }} IndexParts
 */

TrackArchive.partsOf = (() => {
  const { named } = TrackArchive.catalogue;
  const { likeness } = TrackArchive.likeness;
  const { load, once, root } = TrackArchive.data;

  const MAX_SPELLINGS = 6;
  const LETTERS_OF_SPELLING_KEY = 2;

  /**
   * The last key that is not behind the word. Parts are in the order of their keys.
   * @param {Parts} parts
   * @param {string} word
   */
  const startingBefore = (parts, word) => [...parts.keys()].filter(from => from <= word).pop();

  /** @param {string} word */
  const reversed = word => [...word].reverse().join("");

  /** @param {string} typed */
  const byLikeness = typed => (/** @type {string} */ a, /** @type {string} */ b) => likeness(typed, b, true) - likeness(typed, a, true) || (a < b ? -1 : 1);

  /**
   * @param {Catalogue} index
   * @returns {IndexParts}
   */
  return index => {
    const part = once(hash => /** @type {Promise<string>} */ (load(root + index.routes.part.replace("*", hash))));
    const lines = (/** @type {string} */ hash) => part(hash).then(text => text.split("\n").filter(Boolean));

    /**
     * The part that has the names with such a word: the head of a beginning that many share, or the last leaf that begins before it.
     * @param {string} word
     * @returns {string | undefined}
     */
    const partOfNames = word => index.heads.get(word) ?? index.leaves.get(startingBefore(index.leaves, word) ?? "");

    /** @type {IndexParts["isFewNames"]} */
    const isFewNames = word => !index.heads.has(word) && startingBefore(index.leaves, word) !== undefined;

    /** @type {IndexParts["namesWith"]} */
    async function namesWith(words) {
      const hashes = new Set(words.flatMap(word => partOfNames(word) ?? []));
      const parts = await Promise.all([...hashes].map(lines));
      return [...new Set(parts.flat())].map(named);
    }

    /** @type {IndexParts["isSomebodys"]} */
    const isSomebodys = async word => (await namesWith([word])).some(entry => entry.names.some(name => name.includes(word)));

    /**
     * @param {Parts} parts
     * @param {string} word
     */
    async function listFor(parts, word) {
      const hash = parts.get(startingBefore(parts, word.slice(0, LETTERS_OF_SPELLING_KEY)) ?? "");
      return hash ? (await part(hash)).split(" ") : [];
    }

    /**
     * Words of names that a mistyped one may stand for, the likeliest first.
     * @type {IndexParts["spellings"]}
     */
    async function spellings(typed) {
      const [byBeginning, byEnd] = await Promise.all([listFor(index.words, typed), listFor(index.reversed, reversed(typed))]);
      const words = new Set([...byBeginning, ...byEnd.map(reversed)]);
      return [...words].filter(word => likeness(typed, word, true) > 0).sort(byLikeness(typed)).slice(0, MAX_SPELLINGS);
    }

    /**
     * The lines of an event's finals.
     * @type {IndexParts["finals"]}
     */
    const finals = async key => {
      const hash = index.finals.get(key);
      return hash ? lines(hash) : [];
    };

    /**
     * The lines of a mark.
     * @type {IndexParts["marks"]}
     */
    async function marks(mark) {
      const hash = index.marks.get(startingBefore(index.marks, mark) ?? "");
      return hash ? (await lines(hash)).filter(line => line.startsWith(mark + "|")) : [];
    }

    return { namesWith, isFewNames, isSomebodys, spellings, finals, marks };
  };
})();
