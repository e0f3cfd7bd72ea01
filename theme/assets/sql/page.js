// The page that asks the archive in SQL. Nothing is loaded before the first question; the address holds it behind the hash.
"use strict";

(() => {
  const { element, find, findAll } = TrackArchive.dom;
  const { counted } = TrackArchive.text;

  const form = find(document, "#sql", HTMLFormElement);
  const query = find(form, "#sql-query", HTMLTextAreaElement);
  const run = find(form, "[type=submit]", HTMLButtonElement);
  const cancel = find(form, "#sql-cancel", HTMLButtonElement);
  const status = find(form, "#sql-status", HTMLElement);
  const section = find(document, "#sql-answer", HTMLElement);
  const examples = findAll(document, ".sql-example", HTMLElement);
  const addresses = JSON.parse(form.dataset.addresses ?? "{}");
  const engine = TrackArchive.sqlEngine(form.dataset, say);

  let latest = 0;

  /** @param {string} words */
  function say(words) {
    status.textContent = words;
  }

  function rest() {
    cancel.hidden = true;
    run.textContent = engine.isLoaded() ? "Run" : "Load and run";
    section.removeAttribute("aria-busy");
  }

  async function ask() {
    const sql = query.value.trim();
    if (!sql) return say("Write a question first.");
    if (!cancel.hidden) engine.stop();
    const ticket = ++latest;
    const isLatest = () => ticket === latest;
    history.replaceState(null, "", "#q=" + encodeURIComponent(sql));
    cancel.hidden = false;
    section.setAttribute("aria-busy", "true");
    try {
      const answer = await engine.ask(sql, isLatest);
      if (answer) show(answer);
    } catch (fault) {
      if (isLatest()) complain(/** @type {SqlFault} */ (fault));
    }
    if (isLatest()) rest();
  }

  /** @param {SqlFault} fault */
  function complain({ message, offset = -1 }) {
    section.hidden = true;
    status.replaceChildren(element("strong", {}, "Not answered: "), message);
    if (offset < 0) return;
    // SQLite counts bytes, the field letters.
    const sql = query.value.trimStart();
    const at = query.value.length - sql.length + new TextDecoder().decode(new TextEncoder().encode(sql).slice(0, offset)).length;
    const lines = query.value.slice(0, at).split("\n");
    const wordLength = /^\w+/.exec(query.value.slice(at))?.[0].length ?? 1;
    status.append(`, at line ${lines.length}, column ${lines[lines.length - 1].length + 1}`);
    query.focus();
    query.setSelectionRange(at, at + wordLength);
  }

  /** @param {SqlAnswer} answer */
  function show(answer) {
    const { columns, rows, more, milliseconds } = answer;
    const time = milliseconds < 1 ? "under 1 ms" : `${Math.round(milliseconds)} ms`;
    say(columns.length ? `${counted(rows.length, "row")}${more ? " and more" : ""} in ${time}` : "Done; no rows were asked for.");
    section.hidden = columns.length === 0;
    if (!section.hidden) TrackArchive.sqlAnswer.show(section, answer, addresses);
  }

  function read() {
    const question = /^#q=(.*)/.exec(location.hash);
    if (!question) return false;
    try {
      query.value = decodeURIComponent(question[1].replace(/\+/g, " "));
    } catch {
      return false;
    }
    return true;
  }

  /** @param {HTMLElement} example */
  function offer(example) {
    const caption = find(example, "figcaption", HTMLElement);
    const button = element("button", { type: "button", className: "plain-button", "aria-label": `Run this query: ${caption.textContent}` }, "Run this query");
    button.addEventListener("click", () => {
      query.value = find(example, "code", HTMLElement).textContent ?? "";
      query.scrollIntoView({ block: "nearest" });
      query.focus();
      ask();
    });
    caption.append(" ", button);
  }

  function start() {
    if (!read()) query.value = examples[0]?.querySelector("code")?.textContent ?? "";
    examples.forEach(offer);
    form.addEventListener("submit", event => {
      event.preventDefault();
      ask();
    });
    query.addEventListener("keydown", event => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      ask();
    });
    cancel.addEventListener("click", () => {
      latest++;
      engine.stop();
      rest();
      say("Cancelled.");
    });
    addEventListener("hashchange", read);
    form.hidden = false;
  }

  if (location.protocol === "file:") find(document, "#sql-folder", HTMLElement).hidden = false;
  else start();
})();
