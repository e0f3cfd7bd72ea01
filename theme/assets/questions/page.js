// The page of questions: the address holds the question, the form asks it, the table answers. Over http it stands behind the question mark,
// in a folder behind the hash, where a page may change it.
(() => {
  "use strict";

  const { read, write, answer, eventsOf, sentence, known, kindOf } = trackArchive.question;
  const { element, layout, headOf, rowOf, records, csv } = trackArchive.questionTable;
  const at = id => document.getElementById(id);
  const form = at("ask");
  const address = new URL(form.dataset.index, document.baseURI);
  const root = new URL("../../", address);
  const finals = trackArchive.finals(root.href, address.href);
  const fields = trackArchive.questionForm(form, trackArchive.finder(root.href, new URL(form.dataset.finder, document.baseURI).href));
  const isFolder = location.protocol === "file:";
  const atOnce = 100;
  const patience = 300;
  let running;
  let current;

  const asked = () => location.hash.includes("=") ? location.hash.slice(1) : location.search.slice(1);
  const addressOf = text => isFolder ? "#" + text : location.pathname + (text ? "?" + text : "");
  const count = (n, one, many) => n === 1 ? `1 ${one}` : `${n.toLocaleString("en")} ${many}`;

  function say(status, problem = "") {
    at("ask-status").textContent = status;
    at("ask-problem").textContent = problem;
  }

  function waiting(waits) {
    at("ask-cancel").hidden = !waits;
    if (waits) at("ask-again").hidden = true;
    form.setAttribute("aria-busy", `${waits}`);
  }

  function totals({ rows, groups }) {
    const different = of => new Set(rows.map(of)).size;
    const medals = [1, 2, 3].map(medal => rows.filter(row => row.medal === medal).length);
    const said = [count(rows.length, "result", "results"), `in ${count(different(row => row.final), "final", "finals")}`];
    const people = new Set(rows.map(row => row.athlete?.id).filter(Boolean)).size;
    if (people) said.push(`by ${count(people, "athlete", "athletes")}`);
    said.push(`of ${count(different(row => row.nation), "nation", "nations")}`);
    const won = medals.some(Boolean) ? `; ${["gold", "silver", "bronze"].map((medal, i) => `${medals[i].toLocaleString("en")} ${medal}`).join(", ")}` : "";
    return (groups ? `${groups.length.toLocaleString("en")} in all: ` : "") + said.join(" ") + won;
  }

  function note(q) {
    const said = [];
    if (q.group?.startsWith("athlete")) said.push("A relay counts for each of its runners that the archive names; some squads are not known.");
    if (q.sort?.endsWith("mark") && !kindOf(q, current.index)) said.push("Marks of different events stand beside each other.");
    if (q.age || q.sort?.endsWith("age")) said.push("Ages are told where both the day of birth and the day of the final are known.");
    if (q.margin || q.behind || /margin|behind/.test(q.sort)) said.push("Distances are told where both marks are as precise, by the same clock.");
    at("answer-note").hidden = said.length === 0;
    at("answer-note").textContent = said.join(" ");
  }

  function more(body) {
    const { laid } = current;
    const shown = body.rows.length;
    body.append(...laid.items.slice(shown, shown + atOnce).map(item => rowOf(Object.values(laid.columns), item)));
    const left = laid.items.length - body.rows.length;
    at("answer-more").hidden = left === 0;
    at("answer-more").textContent = `Show ${Math.min(left, atOnce)} more of ${left.toLocaleString("en")}`;
    return body.rows[shown];
  }

  function show() {
    const { question, index, found } = current;
    const laid = current.laid = layout(question, found, index);
    const columns = Object.values(laid.columns);
    const said = sentence(question, index);
    at("answer-sentence").textContent = said;
    at("answer-known").textContent = known(found.scope);
    at("answer-link").href = addressOf(write(question));
    note(question);
    at("answer").hidden = false;
    for (const id of ["answer-csv", "answer-json"]) at(id).hidden = laid.items.length === 0;
    if (laid.items.length === 0) {
      at("answer-table").replaceChildren(element("p", "No result of this archive answers that."));
      at("answer-more").hidden = true;
      return;
    }
    const table = element("table", element("caption", said, "unseen"), found.groups ? "results fold asked counted" : "results fold asked");
    const body = element("tbody");
    const foot = element("tfoot");
    const cell = element("td", totals(found), "c-total");
    cell.colSpan = columns.length;
    foot.append(element("tr", cell));
    table.append(headOf(columns, question.sort ?? (found.groups ? "-results" : "date"), sort => go({ ...question, sort })), body, foot);
    at("answer-more").onclick = () => more(body)?.querySelector("a")?.focus();
    more(body);
    at("answer-table").replaceChildren(table);
  }

  // Loads what the question needs and answers it; a later question ends the waiting of an earlier.
  async function run(text, { focus = false } = {}) {
    running?.abort(new Error("superseded"));
    const controller = running = new AbortController();
    const slow = setTimeout(() => say("Loading …"), patience);
    waiting(true);
    say("");
    try {
      const index = await finals.open(controller.signal);
      const { question, mistakes } = read(text, index);
      if (mistakes.length) {
        at("answer").hidden = true;
        return say("", mistakes.map(mistake => mistake[0].toUpperCase() + mistake.slice(1)).join(". ") + ".");
      }
      fields.fill(question, index);
      const began = performance.now();
      const parts = await finals.rows(eventsOf(question, index), controller.signal, (done, all) => {
        if (performance.now() - began > patience && done < all) say(`Loading the results of ${count(all, "event", "events")}: ${done} are here`);
      });
      const start = performance.now();
      const found = answer(question, index, parts);
      current = { question, index, found };
      show();
      performance.measure("answer", { start });
      fields.fill(question, index);
      say(`${found.groups ? count(found.groups.length, "line", "lines") + ", " : ""}${count(found.rows.length, "result", "results")}`);
      if (focus) at("answer-title").focus();
    } catch (reason) {
      if (controller !== running) return;
      if (!current) at("answer").hidden = true;
      at("ask-again").hidden = false;
      at("ask-again").onclick = () => run(text, { focus: true });
      if (controller.signal.aborted) say("Cancelled. Nothing was answered.");
      else say("", `The results could not be loaded${reason.message ? ` (${reason.message})` : ""}. Is the connection there?`);
    } finally {
      clearTimeout(slow);
      if (controller === running) waiting(false);
    }
  }

  function go(question, options) {
    const text = write(question) || "sort=date";
    if (text !== asked()) history.pushState(null, "", addressOf(text));
    return run(text, options);
  }

  async function submit() {
    const text = await fields.text();
    try {
      const { question, mistakes } = read(text, await finals.open());
      if (mistakes.length) return run(text);
      return go(question, { focus: true });
    } catch {
      return run(text);
    }
  }

  function save(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function json() {
    const { question, index, found, laid } = current;
    return JSON.stringify({ schema: "trackarchive/answer/1", question: write(question), sentence: sentence(question, index), known: known(found.scope), [found.groups ? "groups" : "results"]: records(laid) }, null, 1) + "\n";
  }

  function follow() {
    const text = asked();
    if (text) return run(text);
    at("answer").hidden = true;
    say("");
    form.reset();
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    submit();
  });
  form.addEventListener("reset", () => {
    for (const extra of form.querySelectorAll(".ask-many :is(select, input):not([id])")) extra.remove();
  });
  at("ask-cancel").addEventListener("click", () => running?.abort(new Error("cancelled")));
  at("answer-csv").addEventListener("click", () => save("finals.csv", "text/csv", csv(current.laid)));
  at("answer-json").addEventListener("click", () => save("finals.json", "application/json", json()));
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-ask]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    history.pushState(null, "", addressOf(link.dataset.ask));
    run(link.dataset.ask, { focus: true });
  });
  addEventListener("popstate", follow);
  form.hidden = false;
  // The answer has its room before it is there, so that nothing moves when it comes.
  at("answer").classList.toggle("awaited", asked() !== "");
  at("answer").hidden = !asked();
  // On a phone the answer to a question that a link asked comes before the form.
  if (asked() && matchMedia("(max-width: 43.99rem)").matches) at("ask-box").open = false;
  follow();
})();
