// The answer as the page shows it: the sentence, how much the archive knows, the table, and what to take away.
"use strict";

/** @typedef {{ question: Question, index: FinalsIndex, found: QuestionAnswer }} Answered */

TrackArchive.answerView = (() => {
  const { element, find } = TrackArchive.dom;
  const { number, fill } = TrackArchive.text;
  const { write, kindOf, sortOf } = TrackArchive.language;
  const { sentence, known, limit, fillCounted } = TrackArchive.sentences;
  const { terms, phrases } = TrackArchive.vocabulary;
  const { chartOf } = TrackArchive.answerChart;
  const { layout } = TrackArchive.columns;
  const { orderOf } = TrackArchive.groups;
  const { headOf, rowOf, records, csv } = TrackArchive.questionTable;

  const loadOnce = TrackArchive.data.once(TrackArchive.data.load);
  const ROWS_AT_ONCE = 100;
  /** @type {Record<string, string>} */
  const medalWords = TrackArchive.vocabulary.words.medal;
  const medals = Object.values(terms.medal);
  const { sort } = terms;
  /** @type {string[]} */
  const byMark = [sort.mark, sort.best];

  const at = (/** @type {string} */ id) => find(document, `#${id}`, HTMLElement);

  /** @param {QuestionAnswer} answer */
  function totals({ rows, groups }) {
    const different = (/** @type {(row: Row) => unknown} */ of) => new Set(rows.map(of)).size;
    const nations = new Set(rows.flatMap(row => row.nation?.id ?? [])).size;
    const people = new Set(rows.flatMap(row => row.athlete?.id ?? [])).size;
    const won = medals.map((medal, i) => ({ medal, count: rows.filter(row => row.medal === i + 1).length }));
    const said = [
      groups ? fill(phrases.allGroups, number(groups.length)) : "",
      fillCounted(phrases.countResults, rows.length),
      fillCounted(phrases.inFinals, different(row => row.final)),
      people > 0 ? fillCounted(phrases.byPeople, people) : "",
      nations > 0 ? fillCounted(phrases.ofSomeNations, nations) : "",
    ].join("");
    return won.some(({ count }) => count) ? `${said}; ${won.map(({ medal, count }) => fill(phrases.countMedals, number(count), medalWords[medal])).join(", ")}` : said;
  }

  /**
   * What the answer cannot say, and how to read it.
   * @param {Answered} answered
   */
  function notes({ question, index, found }) {
    const { key } = sortOf(question.sort ?? "");
    return [
      ...found.limits.map(limit),
      byMark.includes(key) && !kindOf(question, index) && phrases.otherEvents,
      (question.margin || question.behind || key === sort.margin || key === sort.behind) && phrases.marginsAlike,
    ].filter(Boolean).map(String);
  }

  /** @param {Layout} layout @param {HTMLTableSectionElement} body */
  function more({ columns, items }, body) {
    const shown = body.rows.length;
    body.append(...items.slice(shown, shown + ROWS_AT_ONCE).map(item => rowOf(Object.values(columns), item)));
    const left = items.length - body.rows.length;
    at("answer-more").hidden = left === 0;
    at("answer-more").textContent = fill(phrases.showMore, Math.min(left, ROWS_AT_ONCE), number(left));
    body.rows[shown]?.querySelector("a")?.focus();
  }

  /**
   * @param {Answered} answered
   * @param {Layout} laid
   * @param {(question: Question) => void} onSort
   */
  function table({ question, index, found }, laid, onSort) {
    const columns = Object.values(laid.columns);
    const body = element("tbody");
    const total = element("td", { className: "c-total", colSpan: columns.length }, totals(found));
    const head = headOf(columns, found.groups ? orderOf(question) : question.sort ?? sort.date, by => onSort({ ...question, sort: by }));
    at("answer-more").onclick = () => more(laid, body);
    more(laid, body);
    return element("table", { className: found.groups ? "results fold asked counted" : "results fold asked" },
      element("caption", { className: "unseen" }, sentence(question, index)), head, body, element("tfoot", {}, element("tr", {}, total)));
  }

  /** @param {string} name @param {string} type @param {string} content */
  function save(name, type, content) {
    const link = element("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /** @param {Answered} answered @param {Layout} laid */
  function json({ question, index, found }, laid) {
    const content = {
      schema: "trackarchive/answer/1", question: write(question), sentence: sentence(question, index), known: known(found.scope),
      limits: found.limits.map(one => ({ ...one, words: limit(one) })),
      [found.groups ? "groups" : "results"]: records(laid),
    };
    return JSON.stringify(content, null, 1) + "\n";
  }

  /**
   * The question in SQL, on the page that runs it; what makes it is loaded for the first who asks for it.
   * @param {Answered} answered
   */
  async function openSql({ question, index }) {
    const { script = "", page = "" } = at("answer-sql").dataset;
    /** @type {typeof TrackArchive.questionSql} */
    const made = await loadOnce(new URL(script, location.href).href);
    const sql = made.sqlOf(question, index);
    if (sql) location.assign(`${page}#q=${encodeURIComponent(sql)}`);
    else at("ask-status").textContent = phrases.noShortQuery;
  }

  /**
   * @param {Answered} answered
   * @param {string} address
   * @param {(question: Question) => void} onSort
   */
  function show(answered, address, onSort) {
    const { question, index, found } = answered;
    const laid = layout(question, found, index);
    const isEmpty = laid.items.length === 0;
    const said = notes(answered);
    at("answer-sentence").textContent = sentence(question, index);
    at("answer-known").textContent = known(found.scope);
    at("answer-link").setAttribute("href", address);
    at("answer-notes").hidden = said.length === 0;
    at("answer-notes").replaceChildren(element("ul", {}, ...said.map(words => element("li", {}, words))));
    at("answer").hidden = false;
    for (const id of ["answer-csv", "answer-json"]) at(id).hidden = isEmpty;
    if (isEmpty) at("answer-more").hidden = true;
    const chart = chartOf(question, found);
    at("answer-chart").replaceChildren(...(chart ? [chart] : []));
    at("answer-table").replaceChildren(isEmpty ? element("p", {}, phrases.noResult) : table(answered, laid, onSort));
    at("answer-sql").onclick = () => openSql(answered).catch(() => { at("ask-status").textContent = phrases.noShortQuery; });
    at("answer-csv").onclick = () => save("finals.csv", "text/csv", csv(laid));
    at("answer-json").onclick = () => save("finals.json", "application/json", json(answered, laid));
  }

  return { show };
})();
