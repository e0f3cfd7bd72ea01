// Answers that the catalogue itself has: nations, events, championships, editions and years. Each word of the question must be said of them.
"use strict";

TrackArchive.things = (() => {
  const { likeness, best } = TrackArchive.likeness;
  const { scored, wholeName, decade, addressOf } = TrackArchive.ranking;

  /** Points for what is likelier meant by a word that fits several kinds. */
  const BONUS = { year: 35, nation: 30, championship: 25, event: 22, mixedEvent: 20, pastEvent: 18, edition: 15 };
  /** A quarter of the bonus where words are only begun or mistyped. */
  const EXACT = 0.9;
  const SHARE_OF_INEXACT = 1 / 4;
  /** A nation beside a year: its page has the year's results among others. */
  const YEAR_BESIDE_NATION = 0.5;

  /**
   * One answer, or none where a word is not said of it.
   * @param {Sense[]} senses
   * @param {(token: Sense) => number} likenessOf
   * @param {Omit<Answer, "score">} answer
   * @param {number} bonus
   * @param {string[]} [name]
   * @returns {Answer[]}
   */
  function rated(senses, likenessOf, answer, bonus, name = []) {
    const all = senses.map(likenessOf);
    if (all.includes(0)) return [];
    const score = scored(all);
    return [{ ...answer, score: score + (score > 100 * EXACT ? bonus : bonus * SHARE_OF_INEXACT) + wholeName(senses, name) }];
  }

  /** @param {Sense} token */
  const saysYear = token => Math.max(...token.editions) > EXACT && (token.years !== null || /^\d+$/.test(token.text));

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const nations = (senses, index) => index.nations.flatMap((nation, order) => rated(
    senses,
    token => token.nations.get(nation.code) || (saysYear(token) && senses.length > 1 ? YEAR_BESIDE_NATION : 0),
    { kind: "Nation", title: nation.name, detail: nation.code, path: addressOf(index, "nation", nation.code), year: 0, order, facets: { nation: [nation.name] } },
    BONUS.nation,
    nation.names.find(name => senses.every(token => name.includes(token.text))) ?? nation.names[0],
  ));

  /** @param {FoundEvent} event */
  const bonusOfEvent = event => event.last ? BONUS.pastEvent : event.id.startsWith("mixed") ? BONUS.mixedEvent : BONUS.event;

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const events = (senses, index) => index.events.flatMap((event, order) => rated(
    senses,
    token => token.events[order],
    { kind: "Event", title: event.name, detail: "", path: addressOf(index, "event", event.id), year: 0, order, facets: { event: [event.name] } },
    bonusOfEvent(event),
    event.named,
  ));

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const championships = (senses, index) => index.championships.flatMap(({ id, name, words }, order) => rated(
    senses,
    token => token.field || token.years ? 0 : best(token.text, words),
    { kind: "Championship", title: name, detail: "", path: addressOf(index, "championship", id), year: 0, order, facets: { championship: [name] } },
    BONUS.championship,
  ));

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const editions = (senses, index) => index.editions.flatMap(({ championship, year, heldIn, title }, order) => rated(
    senses,
    token => token.editions[order],
    {
      kind: "Edition", title, detail: championship.name, path: addressOf(index, "edition", `${championship.id}/${year}`), year, order,
      facets: { championship: [championship.name], decade: [decade(heldIn)] },
    },
    BONUS.edition,
  ));

  /**
   * @param {Sense} token
   * @param {number} year
   */
  const likenessToYear = (token, year) =>
    !token.years && (!token.field || token.field === "edition") && /^\d+$/.test(token.text) ? likeness(token.text, String(year)) : 0;

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const years = (senses, index) => [...new Set(index.editions.map(edition => edition.heldIn))].flatMap(year => rated(
    senses,
    token => likenessToYear(token, year),
    { kind: "Year", title: String(year), detail: "", path: addressOf(index, "year", year), year, order: 0, facets: { decade: [decade(year)] } },
    BONUS.year,
  ));

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @returns {Answer[]}
   */
  const thingsFor = (senses, index) => [nations, events, championships, editions, years].flatMap(kind => kind(senses, index));

  return { thingsFor };
})();
