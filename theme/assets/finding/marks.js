// Marks are words: 9.58 finds the finals in which somebody ran it, and "sub 3:30" asks who ran faster.
"use strict";

TrackArchive.marksFound = (() => {
  const { likenessToName } = TrackArchive.senses;
  const { markLine } = TrackArchive.catalogue;
  const { wordsOf, fill } = TrackArchive.text;
  const { sum, medalWorth, finalAnswer } = TrackArchive.ranking;

  const WHOLE = 100;
  const RECORD = 3;
  /** Beside its event or edition the mark says which final is meant; beside a name it says nothing new. */
  const BESIDE_EVENT = 40;
  const QUESTION = 200;
  const EXACT = 0.9;
  const MINUTE = 60;
  const HOUR = 3600;

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {string} line
   * @returns {Answer[]}
   */
  function finalWith(senses, index, line) {
    const { mark, event, edition, medal, name, records } = markLine(line);
    const byRace = senses.map(token => Math.max(token.events[event], token.editions[edition]));
    const byName = senses.map(token => likenessToName(token, [wordsOf(name)]));
    const all = senses.map((_, i) => Math.max(byRace[i], byName[i]));
    if (all.includes(0)) return [];
    const said = senses.length > 0 ? WHOLE * sum(all) / senses.length + (byName.every((one, i) => byRace[i] >= one) ? BESIDE_EVENT : 0) : WHOLE;
    const score = said + medalWorth[medal] + (records ? RECORD : 0) + (/\bWR\b/.test(records) ? RECORD : 0);
    return [finalAnswer(index, index.events[event], index.editions[edition], [name, mark, records].filter(Boolean).join(", "), score, [])];
  }

  /**
   * Finals with a mark by a medallist, or with a record.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {string[]} lines
   */
  const finalsWith = (senses, index, lines) => lines.flatMap(line => finalWith(senses, index, line));

  /** @param {number} seconds */
  function written(seconds) {
    if (seconds < MINUTE) return seconds.toFixed(2);
    const [hours, minutes] = [Math.floor(seconds / HOUR), Math.floor(seconds / MINUTE) % MINUTE];
    const rest = (seconds % MINUTE).toFixed(hours ? 0 : 2).padStart(hours ? 2 : 5, "0");
    return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
  }

  /**
   * How near the best mark of an event comes to a bound; zero where it is not within.
   * @param {FoundEvent} event
   * @param {number} value
   * @param {boolean} isUnder
   */
  function nearness({ measure, best }, value, isUnder) {
    if (!best || isUnder !== (measure === "time")) return 0;
    return isUnder ? best < value ? best / value : 0 : best >= value ? value / best : 0;
  }

  /**
   * The same of a bound that nobody has reached, as far as it is of the same kind.
   * @param {FoundEvent} event
   * @param {number} value
   * @param {boolean} isUnder
   */
  const distance = ({ measure, best }, value, isUnder) => best && isUnder === (measure === "time") ? Math.min(best / value, value / best) - 1 : 0;

  /**
   * The question that a bound asks of the event that is named, or else of the one whose best mark is nearest. 2:05 may be minutes or hours.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {MarkBound} bound
   * @returns {Answer[]}
   */
  function questionOf(senses, index, { isUnder, value, mark, text }) {
    const fits = index.events.flatMap((event, order) => {
      const said = senses.map(token => token.events[order]);
      if (said.some(one => one < EXACT) || event.last && senses.length === 0) return [];
      const near = (/** @type {number} */ meant) => nearness(event, meant, isUnder) || (senses.length > 0 ? distance(event, meant, isUnder) : 0);
      return [value, value * MINUTE].map(meant => ({ event, meant, said: sum(said), near: near(meant) })).filter(one => one.near);
    }).sort((a, b) => b.said - a.said || b.near - a.near);
    if (fits.length === 0) return [];
    const [{ event, meant }] = fits;
    const asked = isUnder ? `..${written(meant - (meant < HOUR ? 0.01 : 1))}` : `${mark}..`;
    return [{
      kind: index.phrases.question, title: fill(isUnder ? index.phrases.under : index.phrases.atLeast, event.name, text), detail: "", year: 0, order: 0, score: QUESTION, facets: {},
      path: `${index.routes.questions}?event=${event.id}&mark=${asked}&sort=mark`,
    }];
  }

  return { finalsWith, questionOf };
})();
