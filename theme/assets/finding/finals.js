// A final answers by its event and by its edition, a medallist's nation or a medal.
"use strict";

TrackArchive.finalsFound = (() => {
  const { final, medalNames } = TrackArchive.catalogue;
  const { sum, wholeName, finalAnswer } = TrackArchive.ranking;

  /** A nation without a medal named means its champions first. */
  const NATION_OF_OTHERS = 0.85;
  const BONUS = 10;
  const SHARE_OF_EVENT_NAME = 1 / 3;

  /**
   * How well a medallist fits the words that neither event nor edition says; below zero where one does not fit.
   * @param {Sense[]} tokens
   * @param {Medallist} medallist
   */
  function fit(tokens, { medal, nation }) {
    const all = tokens.map(token => token.medals[medal] || (token.nations.get(nation) ?? 0) * (medal === "g" || token.field ? 1 : NATION_OF_OTHERS));
    return all.includes(0) ? -1 : sum(all);
  }

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {number} order Of the event.
   * @param {string} line
   * @returns {Answer[]}
   */
  function finalFor(senses, index, order, line) {
    const event = index.events[order];
    const { edition: at, medallists } = final(line);
    const likenesses = senses.map(token => Math.max(token.events[order], token.editions[at]));
    const others = senses.filter((_, i) => !likenesses[i]);
    const fits = medallists.map(medallist => fit(others, medallist));
    const most = others.length > 0 ? Math.max(-1, ...fits) : 0;
    if (most < 0) return [];
    const asked = others.length > 0 ? medallists[fits.indexOf(most)] : null;
    const champions = medallists.filter(medallist => medallist.medal === "g");
    const shown = asked ?? champions[0];
    const detail = shown ? [shown.name, shown.nation, asked && medalNames[shown.medal]].filter(Boolean).join(", ") : "";
    const score = 100 * (most + sum(likenesses)) / senses.length + BONUS + SHARE_OF_EVENT_NAME * wholeName(senses.filter(token => token.events[order]), event.named);
    return [finalAnswer(index, event, index.editions[at], detail, score, (asked ? [asked] : champions).map(medallist => medallist.nation))];
  }

  return { finalFor };
})();
