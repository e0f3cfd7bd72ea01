// Which finals a question is about, and of how many of them the archive may lack answers.
"use strict";

/**
 * @typedef {{ finals: number, missing: number, unlisted: number, listed: number, until: number, coverage: Record<string, number> }} Scope The finals asked about, how many may lack answers, of how many lists have all records asked about and in which year the last of them was, and how many are known how well.
 */

TrackArchive.scopes = (() => {
  const { SCALE } = TrackArchive.marks;
  const { terms, yes, teams } = TrackArchive.vocabulary;
  /** @type {Record<string, number>} */
  const knownPlaces = TrackArchive.vocabulary.knownPlaces;
  const medals = Object.values(terms.medal);

  /** @param {string[] | undefined} list @param {string} value */
  const has = (list, value) => !list || list.includes(value);

  /** @param {Question} question @param {AskedEdition} edition */
  const asksEdition = ({ championship, from = -Infinity, to = Infinity, intercalated }, edition) =>
    has(championship, edition.championship.id) && edition.year >= from && edition.year <= to && (!!intercalated || !edition.intercalated);

  /** @param {Question} question @param {string} round */
  const asksRound = ({ round: asked = [terms.round.final] }, round) => asked.includes(round);

  /** @param {Question} question @param {AskedEvent} event */
  const asksEvent = ({ event: events, sex, measure, discipline, individual }, event) => has(events, event.id) && has(sex, event.sex) && (!measure || measure === event.measure)
    && has(discipline, event.discipline) && (!individual || (individual === yes) !== teams.includes(event.discipline));

  /**
   * The events of which a question needs the results.
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  const eventsOf = (question, index) => index.events.filter(event => asksEvent(question, event) && event.finals.some(number => asksEdition(question, index.editions[number])));

  /**
   * The last place that a question is about; where it is about the whole field, as many as a whole field has.
   * @param {Question} question
   */
  function lastPlace({ status = [], place, medal, margin }) {
    const all = knownPlaces[terms.coverage.complete];
    if (status.some(outcome => outcome !== terms.outcome.placed)) return all;
    const last = medal ? Math.max(...medal.map(one => medals.indexOf(one) + 1)) : all;
    return Math.min(last, typeof place?.to === "number" ? place.to / SCALE : all, margin ? 1 : all);
  }

  /**
   * Whether the archive may lack results of a final that would answer.
   * @param {Question} question
   * @param {KnownFinal | null} final Null where the archive lacks it.
   */
  function mayLackAnswers(question, final) {
    const { sources, coverage, changed } = question;
    if (sources) return false;
    if (!final) return !coverage && !changed;
    if (!has(coverage, final.coverage) || changed && (changed === yes) !== final.changed) return false;
    return question.round?.some(round => round !== terms.round.final && !final.rounds.includes(round))
      || asksRound(question, terms.round.final) && knownPlaces[final.coverage] < lastPlace(question);
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {EventPart[]} parts
   * @returns {Scope}
   */
  function scopeOf(question, index, parts) {
    const asked = (/** @type {number[]} */ numbers) => numbers.filter(number => asksEdition(question, index.editions[number]));
    /** @type {Record<string, number>} */
    const coverage = Object.fromEntries(Object.values(terms.coverage).map(token => [token, 0]));
    const missing = index.events.filter(event => asksEvent(question, event)).reduce((sum, event) => sum + asked(event.missing).length, 0);
    const scope = { finals: missing, missing, unlisted: mayLackAnswers(question, null) ? missing : 0, listed: 0, until: 0, coverage };
    for (const part of parts) {
      for (const number of asked(part.event.finals)) {
        const final = part.finals.get(number) ?? { coverage: terms.coverage.missing, changed: false, lists: "", rounds: [] };
        coverage[final.coverage]++;
        scope.finals++;
        if (mayLackAnswers(question, final)) scope.unlisted++;
        if (question.records?.every(letters => final.lists.split(" ").includes(letters))) {
          scope.listed++;
          scope.until = Math.max(scope.until, index.editions[number].year);
        }
      }
    }
    return scope;
  }

  return { has, asksEdition, asksEvent, asksRound, eventsOf, scopeOf };
})();
