// The page of questions: the address holds the question, the form asks it, the table answers. Over http it stands behind the question mark,
// in a folder behind the hash, where a page may change it.
"use strict";

(() => {
  const { find, around } = TrackArchive.dom;
  const { fill } = TrackArchive.text;
  const { fillCounted } = TrackArchive.sentences;
  const { terms, phrases } = TrackArchive.vocabulary;
  const { read, write } = TrackArchive.language;
  const { answerOf } = TrackArchive.answering;

  const PATIENCE_MS = 300;
  const SOME_QUESTION = `${terms.key.sort}=${terms.sort.date}`;

  const at = (/** @type {string} */ id) => find(document, `#${id}`, HTMLElement);
  const form = find(document, "#ask", HTMLFormElement);
  const finals = TrackArchive.results.finals(form.dataset.index ?? "");
  const finder = TrackArchive.finder(form.dataset.finder ?? "");
  const fields = TrackArchive.questionForm(form, finder);
  const sentence = find(document, "#ask-sentence", HTMLFormElement);
  const isFolder = location.protocol === "file:";
  /** @type {AbortController | null} */
  let running = null;

  const asked = () => location.hash.includes("=") ? location.hash.slice(1) : location.search.slice(1);
  const addressOf = (/** @type {string} */ text) => isFolder ? "#" + text : location.pathname + (text ? "?" + text : "");

  /** @param {string} status @param {string} [problem] */
  function say(status, problem = "") {
    at("ask-status").textContent = status;
    at("ask-problem").textContent = problem;
  }

  /** @param {boolean} waits */
  function waiting(waits) {
    at("ask-cancel").hidden = !waits;
    if (waits) at("ask-again").hidden = true;
    form.setAttribute("aria-busy", String(waits));
  }

  /** @param {string[]} mistakes */
  function refuse(mistakes) {
    at("answer").hidden = true;
    say("", mistakes.map(mistake => mistake[0].toUpperCase() + mistake.slice(1)).join(". ") + ".");
  }

  /** @param {() => QuestionAnswer} work */
  function timed(work) {
    const start = performance.now();
    const found = work();
    performance.measure("answer", { start });
    return found;
  }

  /**
   * @param {string} text
   * @param {AbortSignal} signal
   */
  async function load(text, signal) {
    const index = await finals.open(signal);
    const { question, mistakes } = read(text, index);
    if (mistakes.length) return { mistakes };
    fields.show(question, index);
    const began = performance.now();
    const found = await answerOf(finals, question, index, signal, (done, all) => {
      // What has ended says nothing more.
      if (!signal.aborted && performance.now() - began > PATIENCE_MS && done < all) say(fillCounted(phrases.loadingResults, all, done));
    }, timed);
    return { question, index, found };
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {QuestionAnswer} found
   */
  function show(question, index, found) {
    TrackArchive.answerView.show({ question, index, found }, addressOf(write(question)), go);
    fields.show(question, index);
    say((found.groups ? fillCounted(phrases.countLines, found.groups.length) : "") + fillCounted(phrases.countResults, found.rows.length));
  }

  /**
   * @param {string} text
   * @param {Error} reason
   * @param {boolean} isCancelled
   */
  function complain(text, reason, isCancelled) {
    at("ask-again").hidden = false;
    at("ask-again").onclick = () => run(text, { focus: true });
    if (isCancelled) say(phrases.cancelled);
    else say("", fill(phrases.notLoaded, reason.message));
  }

  /**
   * Loads what the question needs and answers it; a later question ends the waiting of an earlier.
   * @param {string} text
   * @param {{ focus?: boolean }} [options]
   */
  async function run(text, { focus = false } = {}) {
    running?.abort(new Error("superseded"));
    const controller = running = new AbortController();
    const slow = setTimeout(() => say(phrases.loading), PATIENCE_MS);
    waiting(true);
    say("");
    try {
      const { mistakes, question, index, found } = await load(text, controller.signal);
      if (mistakes) return refuse(mistakes);
      show(question, index, found);
      if (focus) at("answer-title").focus();
    } catch (reason) {
      if (controller !== running) return;
      if (!at("answer-table").hasChildNodes()) at("answer").hidden = true;
      complain(text, /** @type {Error} */ (reason), controller.signal.aborted);
      controller.abort();
    } finally {
      clearTimeout(slow);
      if (controller === running) waiting(false);
    }
  }

  /**
   * @param {Question} question
   * @param {{ focus?: boolean }} [options]
   */
  function go(question, options) {
    const text = write(question) || SOME_QUESTION;
    if (text !== asked()) history.pushState(null, "", addressOf(text));
    return run(text, options);
  }

  async function submit() {
    const text = await fields.text();
    const index = await finals.open().catch(() => null);
    const reading = index && read(text, index);
    return reading?.mistakes.length === 0 ? go(reading.question, { focus: true }) : run(text);
  }

  /**
   * The athletes whose names the words are; null where the index of names has nobody that surely is meant.
   * @param {string[]} words
   */
  async function athleteIn(words) {
    if (words.length === 0) return null;
    const [first] = await finder.find(words.join(" "), { limit: 1 }).catch(() => []);
    const names = first?.id ? TrackArchive.text.wordsOf(first.title) : [];
    return first?.id && words.every(word => names.includes(word)) ? first.id : null;
  }

  async function askSentence() {
    const words = find(sentence, "#ask-words", HTMLInputElement).value;
    const index = await finals.open().catch(() => null);
    if (!index) return;
    const { text, unknown } = TrackArchive.asking.ask(words, index);
    const athlete = await athleteIn(unknown);
    const left = athlete ? [] : unknown;
    const { question, mistakes } = read(athlete ? `${text}&${terms.key.athlete}=${athlete}` : text, index);
    const isEmpty = Object.keys(question).length === 0;
    at("ask-unknown").textContent = isEmpty ? phrases.nothingUnderstood : left.length > 0 ? fill(phrases.notUnderstood, left.join(", ")) : "";
    if (mistakes.length) refuse(mistakes);
    else if (!isEmpty) go(question, { focus: true });
  }

  function follow() {
    const text = asked();
    if (text) return void run(text);
    at("answer").hidden = true;
    say("");
    form.reset();
  }

  /** @param {MouseEvent} event */
  function followLink(event) {
    const question = around(event, "a[data-ask]")?.dataset.ask;
    if (!question || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    history.pushState(null, "", addressOf(question));
    run(question, { focus: true });
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    submit();
  });
  at("ask-cancel").addEventListener("click", () => running?.abort(new Error("cancelled")));
  document.addEventListener("click", followLink);
  addEventListener("popstate", follow);
  sentence.addEventListener("submit", event => {
    event.preventDefault();
    askSentence();
  });
  form.hidden = sentence.hidden = false;
  // The answer has its room before it is there, so that nothing moves when it comes.
  at("answer").classList.toggle("awaited", asked() !== "");
  at("answer").hidden = !asked();
  // On a phone the answer to a question that a link asked comes before the form.
  if (asked() && matchMedia("(max-width: 43.99rem)").matches) find(form, "#ask-box", HTMLDetailsElement).open = false;
  follow();
})();
