// The page that asks the archive in SQL. Nothing is loaded before the first question; the address holds it behind the hash.
(() => {
  "use strict";

  const SHOWN = 500;
  const form = document.getElementById("sql");
  const query = document.getElementById("sql-query");
  const run = form.querySelector("[type=submit]");
  const cancel = document.getElementById("sql-cancel");
  const status = document.getElementById("sql-status");
  const section = document.getElementById("sql-answer");
  const examples = [...document.querySelectorAll(".sql-example")];
  const PAGES = { final: "finals/", athlete: "athletes/", edition: "championships/", event: "events/", nation: "nations/", championship: "championships/" };

  let database = null;
  let worker = null;
  let asked = 0;

  const element = (name, properties, ...inner) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inner);
    return made;
  };

  const megabytes = bytes => (bytes / 1e6).toFixed(1) + " MB";
  const counted = (n, word) => n.toLocaleString("en") + " " + word + (n === 1 ? "" : "s");

  async function fetched() {
    const response = await fetch(form.dataset.database);
    if (!response.ok) throw new Error("the database could not be loaded (" + response.status + ")");
    const parts = [];
    let bytes = 0;
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts);
      parts.push(value);
      bytes += value.length;
      status.textContent = "Loading: " + megabytes(bytes) + " of " + megabytes(+form.dataset.bytes);
    }
  }

  const told = message => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => data.error === undefined ? resolve(data) : reject(Object.assign(new Error(data.error), { offset: data.offset }));
    worker.onerror = () => reject(new Error("SQLite could not be started"));
    worker.postMessage(message);
  });

  // What is loaded once is kept for the next worker, too.
  async function loaded(mine) {
    if (worker) return;
    database ??= fetched();
    const packed = await database.catch(error => { database = null; throw error; });
    if (mine !== asked) return;
    worker = new Worker(form.dataset.worker);
    const full = address => new URL(address, location.href).href;
    status.textContent = "Starting SQLite";
    try {
      await told({ load: { module: full(form.dataset.module), wasm: full(form.dataset.wasm), database: packed } });
    } catch (error) {
      stop();
      throw error;
    }
  }

  function stop() {
    worker?.terminate();
    worker = null;
  }

  async function ask() {
    const sql = query.value.trim();
    if (!sql) { status.textContent = "Write a question first."; return; }
    if (!cancel.hidden) stop();
    const mine = ++asked;
    remember(sql);
    cancel.hidden = false;
    section.setAttribute("aria-busy", "true");
    try {
      await loaded(mine);
      if (mine !== asked) return;
      status.textContent = "Asking";
      const { answer } = await told({ sql });
      if (mine === asked) show(answer);
    } catch (error) {
      if (mine === asked) complain(error);
    }
    if (mine !== asked) return;
    cancel.hidden = true;
    run.textContent = worker ? "Run" : "Load and run";
    section.removeAttribute("aria-busy");
  }

  function complain(error) {
    section.hidden = true;
    status.textContent = "";
    status.append(element("strong", {}, "Not answered: "), error.message);
    if (!(error.offset >= 0)) return;
    // SQLite counts bytes, the field letters.
    const before = new TextDecoder().decode(new TextEncoder().encode(query.value.trimStart()).slice(0, error.offset));
    const at = query.value.length - query.value.trimStart().length + before.length;
    const lines = query.value.slice(0, at).split("\n");
    status.append(", at line " + lines.length + ", column " + (lines.at(-1).length + 1));
    query.focus();
    query.setSelectionRange(at, at + (/^\w+/.exec(query.value.slice(at))?.[0].length ?? 1));
  }

  function show({ columns, rows, more, milliseconds }) {
    const time = milliseconds < 1 ? "under 1 ms" : Math.round(milliseconds) + " ms";
    status.textContent = columns.length ? counted(rows.length, "row") + (more ? " and more" : "") + " in " + time : "Done; no rows were asked for.";
    section.hidden = columns.length === 0;
    if (section.hidden) return;
    const isNumber = columns.map((_, i) => rows.some(row => typeof row[i] === "number"));
    const head = element("thead", {}, element("tr", {}, ...columns.map((name, i) => element("th", { scope: "col", className: isNumber[i] ? "c-number" : "" }, name))));
    const body = element("tbody", {}, ...rows.slice(0, SHOWN).map(row => element("tr", {}, ...row.map((value, i) => cell(columns[i], value)))));
    const caption = element("caption", {}, rows.length > SHOWN ? "The first " + SHOWN + " of " + counted(rows.length, "row") + "; the CSV has them all" : counted(rows.length, "row"));
    const table = element("table", {}, caption, head, body);
    const box = element("div", { className: "scroll", tabIndex: 0 }, table);
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "Rows");
    section.replaceChildren(element("h2", {}, "Answer"), element("p", {}, csvLink(columns, rows)), box);
    globalThis.trackArchiveTable(table);
  }

  // Ids lead to their pages.
  function cell(column, value) {
    if (value === null) return element("td", { className: "quiet" }, "");
    if (typeof value === "number" || typeof value === "bigint") return element("td", { className: "c-number" }, String(value));
    const folder = PAGES[column.replace(/^.*_/, "")];
    return element("td", {}, folder && /^[\w/-]+$/.test(value) ? element("a", { href: folder + value + ".html" }, value) : String(value));
  }

  // RFC 4180. The address of the file before is given back.
  function csvLink(columns, rows) {
    const written = value => value === null ? "" : /[",\r\n]/.test(value) ? '"' + String(value).replace(/"/g, '""') + '"' : String(value);
    const text = [columns, ...rows].map(row => row.map(written).join(",") + "\r\n").join("");
    const old = section.querySelector("a[download]");
    if (old) URL.revokeObjectURL(old.href);
    return element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv" })), download: "answer.csv" }, "Download as CSV (" + counted(rows.length, "row") + ")");
  }

  const remember = sql => history.replaceState(null, "", "#q=" + encodeURIComponent(sql));

  function read() {
    const question = /^#q=(.*)/.exec(location.hash);
    if (!question) return false;
    try { query.value = decodeURIComponent(question[1].replace(/\+/g, " ")); } catch { return false; }
    return true;
  }

  function offer(example) {
    const button = element("button", { type: "button", className: "plain-button" }, "Ask this");
    button.setAttribute("aria-label", "Ask this: " + example.querySelector("figcaption").textContent);
    button.addEventListener("click", () => {
      query.value = example.querySelector("code").textContent;
      query.scrollIntoView({ block: "nearest" });
      query.focus();
      ask();
    });
    example.querySelector("figcaption").append(" ", button);
  }

  if (location.protocol === "file:") {
    document.getElementById("sql-folder").hidden = false;
    return;
  }
  if (!read()) query.value = examples[0]?.querySelector("code").textContent ?? "";
  examples.forEach(offer);
  form.addEventListener("submit", event => { event.preventDefault(); ask(); });
  query.addEventListener("keydown", event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); ask(); } });
  cancel.addEventListener("click", () => {
    asked++;
    stop();
    cancel.hidden = true;
    run.textContent = "Load and run";
    section.removeAttribute("aria-busy");
    status.textContent = "Cancelled.";
  });
  window.addEventListener("hashchange", read);
  form.hidden = false;
})();
