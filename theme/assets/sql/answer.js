// The answer of SQLite as a table and as CSV. Ids lead to their pages.
"use strict";

TrackArchive.sqlAnswer = (() => {
  const { element } = TrackArchive.dom;
  const { counted } = TrackArchive.text;

  const MAX_ROWS = 500;
  const id = /^[\w/-]+$/;

  /**
   * @param {string} column
   * @param {SqlAnswer["rows"][number][number]} value
   * @param {Record<string, string>} addresses Of pages, by the last word of a column's name; a star for the id.
   */
  function cell(column, value, addresses) {
    if (value === null) return element("td", { className: "quiet" });
    if (typeof value === "number" || typeof value === "bigint") return element("td", { className: "c-number" }, String(value));
    const address = addresses[column.replace(/^.*_/, "")];
    const text = String(value);
    return element("td", {}, address && id.test(text) ? element("a", { href: address.replace("*", text) }, text) : text);
  }

  /**
   * @param {SqlAnswer} answer
   * @param {Record<string, string>} addresses
   */
  function table({ columns, rows }, addresses) {
    const isNumber = columns.map((_, i) => rows.some(row => typeof row[i] === "number"));
    const count = counted(rows.length, "row");
    return element("table", {},
      element("caption", {}, rows.length > MAX_ROWS ? `The first ${MAX_ROWS} of ${count}; the CSV has them all` : count),
      element("thead", {}, element("tr", {}, ...columns.map((name, i) => element("th", { scope: "col", className: isNumber[i] ? "c-number" : undefined }, name)))),
      element("tbody", {}, ...rows.slice(0, MAX_ROWS).map(row => element("tr", {}, ...row.map((value, i) => cell(columns[i], value, addresses))))));
  }

  /**
   * @param {SqlAnswer} answer
   * @param {HTMLElement} section Where it is shown; the file of an answer before it is given back.
   */
  function csvLink({ columns, rows }, section) {
    const old = section.querySelector("a[download]");
    if (old instanceof HTMLAnchorElement) URL.revokeObjectURL(old.href);
    const file = new Blob([TrackArchive.csv.write([columns, ...rows])], { type: "text/csv" });
    return element("a", { href: URL.createObjectURL(file), download: "answer.csv" }, `Download as CSV (${counted(rows.length, "row")})`);
  }

  /**
   * @param {HTMLElement} section
   * @param {SqlAnswer} answer
   * @param {Record<string, string>} addresses
   */
  function show(section, answer, addresses) {
    const made = table(answer, addresses);
    section.replaceChildren(
      element("h2", {}, "Answer"),
      element("p", {}, csvLink(answer, section)),
      element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": "Rows" }, made),
    );
    TrackArchive.tables.enhance(made);
  }

  return { show };
})();
