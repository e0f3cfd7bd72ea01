// Answers that the catalogue itself has: nations, events, championships, editions and years. Each word of the question must be said of them.
"use strict";

TrackArchive.things = (() => {
  const { likeness, best } = TrackArchive.likeness;
  const { sum, scored, wholeName, decade, addressOf } = TrackArchive.ranking;
  const { fill } = TrackArchive.text;
  const { medalNames } = TrackArchive.catalogue;

  /** Points for what is likelier meant by a word that fits several kinds. */
  const BONUS = { year: 35, nation: 30, championship: 25, event: 22, mixedEvent: 20, pastEvent: 18, edition: 15, question: 34 };
  /** A quarter of the bonus where words are only begun or mistyped. */
  const EXACT = 0.9;
  const SHARE_OF_INEXACT = 1 / 4;
  /** A nation beside a year: its page has the year's results among others. */
  const YEAR_BESIDE_NATION = 0.5;
  /** "1500 world championships": the event's page has the champions there. */
  const CHAMPIONSHIP_BESIDE_EVENT = 0.95;
  const MOST_EVENTS_ASKED = 4;

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

  /** @param {Sense} token @param {Catalogue} index */
  const saysChampionship = (token, index) => !token.field && !token.years && index.championships.some(({ words }) => best(token.text, words) > EXACT);

  /** @param {FoundEvent} event */
  const bonusOfEvent = event => event.last ? BONUS.pastEvent : event.id.startsWith("mixed") ? BONUS.mixedEvent : BONUS.event;

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const events = (senses, index) => index.events.flatMap((event, order) => rated(
    senses,
    token => token.events[order] || (senses.some(other => other.events[order]) && saysChampionship(token, index) ? CHAMPIONSHIP_BESIDE_EVENT : 0),
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
   * The events that all words say which say neither the nation nor a medal; those of today, if there are any.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  function eventsSaid(senses, index) {
    const fits = index.events.map((event, order) => ({ event, said: senses.map(token => token.events[order]) })).filter(({ said }) => said.every(one => one > EXACT));
    const most = Math.max(0, ...fits.map(({ said }) => sum(said)));
    const all = fits.filter(({ said }) => sum(said) === most).map(({ event }) => event);
    return all.some(event => !event.last) ? all.filter(event => !event.last) : all;
  }

  /**
   * The nations that some words say, the likeliest first, and the other words.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   */
  const nationsSaid = (senses, index) => index.nations.flatMap(nation => {
    const isNation = (/** @type {Sense} */ token) => (token.nations.get(nation.code) ?? 0) > EXACT && !saysChampionship(token, index);
    const ofNation = senses.filter(isNation);
    if (ofNation.length === 0) return [];
    const whole = Math.max(...nation.names.map(name => ofNation.every(token => name.includes(token.text)) ? ofNation.length / name.length : 0));
    return [{ nation, ofEvent: senses.filter(token => !isNation(token)), likeness: sum(ofNation.map(token => token.nations.get(nation.code) ?? 0)) + whole }];
  }).sort((a, b) => b.likeness - a.likeness);

  /**
   * A nation beside an event asks for its titles there, or for its medals of a kind.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @returns {Answer[]}
   */
  function questions(senses, index) {
    const letter = Object.keys(medalNames).find(medal => senses.some(token => token.medals[medal] === 1));
    const others = senses.filter(token => (!letter || token.medals[letter] !== 1));
    const [said] = nationsSaid(others, index);
    const events = said && said.ofEvent.length > 0 ? eventsSaid(said.ofEvent, index) : [];
    if (events.length === 0 || events.length > MOST_EVENTS_ASKED) return [];
    const { nation } = said;
    const names = events.map(event => event.name).join(index.phrases.and);
    return [{
      kind: index.phrases.question, title: letter ? fill(index.phrases.medalsIn, nation.name, names, medalNames[letter]) : fill(index.phrases.titlesIn, nation.name, names),
      detail: "", year: 0, order: 0, score: 100 + BONUS.question, facets: { nation: [nation.name], event: events.map(event => event.name) },
      path: `${index.routes.questions}?event=${events.map(event => event.id).join(",")}&nation=${nation.code}&${letter ? `medal=${medalNames[letter]}` : "place=1"}`,
    }];
  }

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @returns {Answer[]}
   */
  const thingsFor = (senses, index) => [nations, events, championships, editions, years, questions].flatMap(kind => kind(senses, index));

  return { thingsFor };
})();
