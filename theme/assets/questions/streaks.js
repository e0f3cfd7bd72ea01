// The editions of each championship that had a final that a question is about, one behind the other, so that a run of them can be counted.
// An edition that was not held, or did not have the event, breaks no run; a final that the archive lacks does.
"use strict";

TrackArchive.streaks = (() => {
  const { asksEdition, asksEvent } = TrackArchive.scopes;
  const { byEvent } = TrackArchive.vocabulary;

  /** @param {number[]} numbers In order. */
  function longestRun(numbers) {
    let [longest, run] = [0, 0];
    for (const [i, number] of numbers.entries()) {
      run = i > 0 && number === numbers[i - 1] + 1 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** @param {number[]} numbers */
  const inOrder = numbers => [...new Set(numbers)].sort((a, b) => a - b);

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {(rows: Row[]) => number} The most editions in a row with one of these results.
   */
  function streaksOf(question, index) {
    const isByEvent = byEvent.includes(question.group ?? "");
    const keyOf = (/** @type {AskedEdition} */ edition, /** @type {AskedEvent} */ event) => isByEvent ? `${edition.championship.id} ${event.id}` : edition.championship.id;
    /** @type {Map<string, number[]>} */
    const asked = new Map();
    for (const event of index.events.filter(one => asksEvent(question, one))) {
      for (const number of [...event.finals, ...event.missing].filter(one => asksEdition(question, index.editions[one]))) {
        const key = keyOf(index.editions[number], event);
        asked.set(key, [...asked.get(key) ?? [], number]);
      }
    }
    const places = new Map([...asked].map(([key, numbers]) => [key, new Map(inOrder(numbers).map((number, place) => [index.editions[number].id, place]))]));
    return rows => {
      /** @type {Map<string, number[]>} */
      const found = new Map();
      for (const { final: { edition, event } } of rows) {
        const key = keyOf(edition, event);
        found.set(key, [...found.get(key) ?? [], places.get(key)?.get(edition.id) ?? -1]);
      }
      return Math.max(0, ...[...found.values()].map(numbers => longestRun(inOrder(numbers))));
    };
  }

  return { streaksOf };
})();
