// Answers questions of names, years, events and nations from the index that the build writes below search/. It touches no page.
"use strict";

/** @typedef {{ find(question: string, options?: { limit?: number, deep?: boolean }): Promise<Answer[]> }} Finder */

TrackArchive.finder = (() => {
  const { tokensOf, marksIn, boundOf } = TrackArchive.query;
  const { finalsWith, questionOf } = TrackArchive.marksFound;
  const { fill } = TrackArchive.text;
  const { read, keyOfFinals } = TrackArchive.catalogue;
  const { sensesOf } = TrackArchive.senses;
  const { sum, ranked } = TrackArchive.ranking;
  const { thingsFor } = TrackArchive.things;
  const { finalFor } = TrackArchive.finalsFound;
  const { entryFor, meetings } = TrackArchive.athletesFound;
  const { load, once } = TrackArchive.data;

  const SUGGESTIONS = 8;
  const MAX_EVENTS = 8;
  const MAX_EVENTS_OF_SEARCH = 24;
  /** Beside 100 itself, 10,000 is not meant. */
  const LESS_LIKELY_EVENT = 0.1;
  const MIN_LETTERS_OF_SLIP = 4;
  const MIN_DIGITS_OF_NAME = 5;

  /**
   * The events of which the finals may answer. Suggestions need a word besides the event: the event itself answers by then.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {boolean} deep
   */
  function eventsAsked(senses, index, deep) {
    const saysOther = senses.map(token => Math.max(...token.editions, ...token.nations.values(), ...Object.values(token.medals)) > 0);
    const likely = index.events.map((_, order) => ({ order, said: senses.map(token => token.events[order]) }))
      .filter(({ said }) => said.every((one, i) => one > 0 || saysOther[i]))
      .filter(({ said }) => said.some(Boolean) ? deep || said.some(one => !one) : deep && senses.some(token => token.field))
      .sort((a, b) => sum(b.said) - sum(a.said) || a.order - b.order);
    const saysEvent = senses.some(token => token.events.some(Boolean));
    return likely.filter(({ said }) => sum(said) > sum(likely[0].said) - LESS_LIKELY_EVENT)
      .slice(0, saysEvent ? (deep ? MAX_EVENTS_OF_SEARCH : MAX_EVENTS) : index.events.length)
      .map(({ order }) => order);
  }

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {IndexParts} parts
   * @param {boolean} deep
   */
  async function finalsFor(senses, index, parts, deep) {
    const found = await Promise.all(eventsAsked(senses, index, deep).map(async order =>
      (await parts.finals(keyOfFinals(order))).flatMap(line => finalFor(senses, index, order, line))));
    return found.flat();
  }

  /** @param {Token} token */
  const mayBeName = ({ text, field, years }) => (!field || field === "name") && !years && (/\p{L}/u.test(text) || text.length >= MIN_DIGITS_OF_NAME);

  /**
   * Words that may be names, those that few have and long ones first.
   * @param {Token[]} tokens
   * @param {IndexParts} parts
   */
  const namesIn = (tokens, parts) => [...new Set(tokens.filter(mayBeName).map(token => token.text))]
    .sort((a, b) => Number(parts.isFewNames(b)) - Number(parts.isFewNames(a)) || b.length - a.length);

  /**
   * @param {Token[]} tokens
   * @param {Catalogue} index
   * @param {IndexParts} parts
   * @param {boolean} deep
   */
  function asking(tokens, index, parts, deep) {
    const typed = namesIn(tokens, parts);

    /**
     * @param {string[]} names
     * @param {boolean} forgive
     * @param {number} missing How many words may say nothing.
     */
    async function answers(names, forgive, missing) {
      const senses = tokens.map(token => sensesOf(token, index, forgive));
      const entries = await parts.namesWith(names);
      const all = [...thingsFor(senses, index), ...await finalsFor(senses, index, parts, deep), ...entries.flatMap(entry => entryFor(senses, index, entry, forgive, missing))];
      const areRivals = all.some(answer => answer.kind === index.phrases.rivalry);
      const isAnswered = all.length > 0 && missing === 0 && !areRivals;
      return ranked(isAnswered || senses.length < 2 ? all : [...all, ...meetings(senses, index, areRivals ? await parts.namesWith(typed) : entries, areRivals)]);
    }

    const unknown = async () => (await Promise.all(typed.map(async word => await parts.isSomebodys(word) ? [] : [word]))).flat();

    async function meant() {
      const doubted = await unknown();
      const mistyped = (doubted.length > 0 ? doubted : typed).filter(word => word.length >= MIN_LETTERS_OF_SLIP);
      return (await Promise.all(mistyped.map(parts.spellings))).flat();
    }

    return { typed, answers, unknown, meant };
  }

  /**
   * Each step asks for more, and only where the one before found nothing: the likeliest word's names, all words', slips in those, a word too many, slips elsewhere.
   * @param {ReturnType<typeof asking>} asked
   * @param {number} tokens
   * @returns {(() => Promise<Answer[]>)[]}
   */
  function stepsOf({ typed, answers, unknown, meant }, tokens) {
    const several = typed.length > 1;
    return [
      () => answers(typed.slice(0, 1), false, 0),
      async () => several ? answers(typed, false, 0) : [],
      async () => several ? answers(typed, true, 0) : [],
      // Words that are all somebody's are hardly slips: one of them is too much.
      async () => several && (await unknown()).length === 0 ? answers(typed, true, 1) : [],
      async () => answers([...typed, ...await meant()], true, 0),
      async () => tokens > 1 ? answers([...typed, ...await meant()], true, 1) : [],
    ];
  }

  /**
   * Of a champion's rivalries one line says how many there are; the athlete's page lists them.
   * @param {Answer[]} answers
   * @param {Catalogue} index
   */
  function withoutRivalries(answers, index) {
    const { rivalry, rivalries } = index.phrases;
    const [first] = answers;
    const all = answers.filter(answer => answer.kind === rivalry);
    if (all.length < 2 || first.kind === rivalry || !first.id) return answers;
    const line = { ...all[0], title: fill(rivalries, all.length), path: `${first.path}#rivals` };
    return answers.flatMap(answer => answer === all[0] ? [line] : answer.kind === rivalry ? [] : [answer]);
  }

  /**
   * What marks find: the question that a bound asks, or finals with the mark.
   * @param {string} question
   * @param {Catalogue} index
   * @param {IndexParts} parts
   */
  async function marked(question, index, parts) {
    const asked = boundOf(question);
    const sensesIn = (/** @type {string} */ text) => tokensOf(text).map(token => sensesOf(token, index, false));
    const bound = asked ? questionOf(sensesIn(asked.rest), index, asked.bound) : [];
    if (bound.length > 0) return { only: true, answers: bound };
    const lines = await Promise.all(marksIn(question).map(parts.marks));
    return { only: false, answers: finalsWith(sensesIn(question), index, lines.flat()) };
  }

  /**
   * @param {string} address Of the catalogue.
   * @returns {Finder}
   */
  return address => {
    const opened = once(async from => {
      const index = read(await load(from));
      return { index, parts: TrackArchive.partsOf(index) };
    });

    /**
     * The best answers; a deep search also lists the finals of an event.
     * @type {Finder["find"]}
     */
    async function find(question, { limit = SUGGESTIONS, deep = false } = {}) {
      const tokens = tokensOf(question);
      if (tokens.length === 0 && marksIn(question).length === 0) return [];
      const { index, parts } = await opened(address);
      const { only, answers } = await marked(question, index, parts);
      if (only || tokens.length === 0) return ranked(answers).slice(0, limit);
      for (const step of stepsOf(asking(tokens, index, parts, deep), tokens.length)) {
        const found = ranked([...answers, ...await step()]);
        if (found.length > answers.length) return (deep ? found : withoutRivalries(found, index)).slice(0, limit);
      }
      return ranked(answers).slice(0, limit);
    }

    return { find };
  };
})();
