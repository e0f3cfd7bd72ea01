// Loads what a question needs, and answers it: of many events the first three alone, where it asks about no others.
"use strict";

/** @typedef {ReturnType<typeof TrackArchive.results.finals>} Finals */

TrackArchive.answering = (() => {
  const { SCALE } = TrackArchive.marks;
  const { answer, eventsOf, needsSquads } = TrackArchive.answers;
  const { limit, value } = TrackArchive.vocabulary.terms;

  const FEW_EVENTS = 6;
  const LAST_MEDAL = 3;

  /** @param {Question} question */
  const asksFirstThree = question => !question.round && (!!question.medal || typeof question.place?.to === "number" && question.place.to <= LAST_MEDAL * SCALE)
    && (question["behind-place"] ?? 1) <= LAST_MEDAL;

  /**
   * Whether an answer counts results that are not among the first three: those whose place leaves them open are counted of all.
   * @param {QuestionAnswer} found
   */
  const countsOthers = ({ limits }) => limits.some(one => one.kind === limit.leftOut && one.value === value.place);

  /**
   * @param {Finals} finals
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {AbortSignal} [signal]
   * @param {(done: number, all: number) => void} [progress]
   * @param {(work: () => QuestionAnswer) => QuestionAnswer} [timed] What measures how long the answer itself takes.
   */
  async function answerOf(finals, question, index, signal, progress, timed = work => work()) {
    const events = eventsOf(question, index);
    const ask = async (/** @type {EventPart[]} */ parts) => {
      if (needsSquads(question)) await finals.squads(parts, signal);
      return timed(() => answer(question, index, parts));
    };
    if (events.length > FEW_EVENTS && asksFirstThree(question)) {
      const found = await ask(await finals.firstThree(events, signal));
      if (!countsOthers(found)) return found;
    }
    return ask(await finals.rows(events, signal, progress));
  }

  return { answerOf };
})();
