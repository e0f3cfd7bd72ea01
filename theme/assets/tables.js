// Tables that sort and filter. A header becomes a button: first press up, second down, third as the page has it. Values are compared, not their writing:
// marks in seconds and metres, places, dates, names by their last word; data-sort says the value where the words don't. Rows without one come last.
"use strict";

/** @typedef {"none" | "ascending" | "descending"} Direction */

TrackArchive.tables = (() => {
  const { element, findAll } = TrackArchive.dom;
  const { fold } = TrackArchive.text;
  const { readerOf, compare, textOf } = TrackArchive.tableValues;

  const ROWS_TO_SORT = 3;
  const ROWS_TO_FILTER = 16;
  const ROWS_FOR_MENU = 6;
  // As in the stylesheet: headers of folded tables are out of sight there, and words alone, which a screen reader still reads.
  const narrow = matchMedia("(max-width: 43.99rem)");

  /** @type {Record<Direction, Direction>} */
  const upFirst = { none: "ascending", ascending: "descending", descending: "none" };
  /** @type {Record<Direction, Direction>} */
  const downFirst = { none: "descending", descending: "ascending", ascending: "none" };

  /** @param {HTMLTableCellElement} header */
  const directionOf = header => /** @type {Direction} */ (header.getAttribute("aria-sort") ?? "none");

  class SortedTable {
    /** @param {HTMLTableElement} table */
    constructor(table) {
      this.table = table;
      this.body = table.tBodies[0];
      this.rows = [...this.body.rows];
      this.headers = [.../** @type {HTMLTableSectionElement} */ (table.tHead).rows[0].cells];
      /** @type {HTMLSelectElement | null} */
      this.menu = null;
      this.headers.forEach((header, column) => { if (header.textContent?.trim()) this.makeSortable(header, column); });
    }

    /**
     * @param {HTMLTableCellElement} header
     * @param {number} column
     */
    makeSortable(header, column) {
      const next = this.table.matches(".medals") && header.matches(".c-number") ? downFirst : upFirst;
      const button = element("button", { type: "button", className: "sort" });
      button.addEventListener("click", () => this.sort(column, next[directionOf(header)]));
      const place = () => {
        const words = button.hasChildNodes() ? button.childNodes : header.childNodes;
        if (narrow.matches && this.table.matches(".fold")) {
          header.replaceChildren(...words);
        } else if (!button.hasChildNodes()) {
          button.append(...words);
          header.append(button);
        }
      };
      narrow.addEventListener("change", place);
      place();
    }

    /**
     * @param {number} column
     * @param {Direction} direction
     */
    sort(column, direction) {
      for (const header of this.headers) header.removeAttribute("aria-sort");
      if (direction !== "none") this.headers[column].setAttribute("aria-sort", direction);
      this.body.append(...(direction === "none" ? this.rows : this.ordered(column, direction)));
      if (this.menu) this.menu.value = direction === "none" ? "" : `${column} ${direction}`;
    }

    /**
     * @param {number} column
     * @param {Direction} direction
     */
    ordered(column, direction) {
      const isName = this.headers[column].matches(".c-name");
      const texts = this.rows.map(row => row.cells[column] ? textOf(row.cells[column], isName) : "");
      const read = readerOf(texts);
      const sign = direction === "ascending" ? 1 : -1;
      return this.rows
        .map((row, i) => ({ row, value: read(texts[i]) }))
        .sort((a, b) => a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : sign * compare(a.value, b.value))
        .map(line => line.row);
    }

    // Where a narrow screen folds rows to lines, their headers are out of sight.
    sortMenu() {
      const menu = this.menu = element("select", {}, new Option("as listed", ""));
      this.headers.forEach((header, column) => {
        const name = header.textContent?.trim();
        if (name) for (const direction of ["ascending", "descending"]) menu.append(new Option(`${name}, ${direction}`, `${column} ${direction}`));
      });
      menu.addEventListener("change", () => {
        const [column, direction] = (menu.value || "0 none").split(" ");
        this.sort(+column, /** @type {Direction} */ (direction));
      });
      return element("label", { className: "sort-menu" }, "Sort by ", menu);
    }
  }

  /**
   * Hides on the screen only: paper has the whole table.
   * @param {HTMLTableRowElement[]} rows
   */
  function rowFilter(rows) {
    const texts = rows.map(row => fold(row.textContent ?? ""));
    const input = element("input", { type: "search" });
    const status = element("span", { className: "quiet", role: "status" });
    input.addEventListener("input", () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      const fits = texts.map(text => words.every(word => text.includes(word)));
      rows.forEach((row, i) => row.classList.toggle("filtered", !fits[i]));
      status.textContent = words.length ? `${fits.filter(Boolean).length} of ${rows.length} rows` : "";
    });
    return [element("label", {}, "Filter ", input), status];
  }

  /**
   * Makes a table sort, and filter where it is long; also called by scripts that make a table later.
   * @param {HTMLTableElement} table
   */
  function enhance(table) {
    if (!table.tHead || table.tBodies.length !== 1 || table.tBodies[0].rows.length < ROWS_TO_SORT) return;
    const sorted = new SortedTable(table);
    const tools = element("div", { className: "table-tools" });
    if (table.matches(".fold") && sorted.rows.length >= ROWS_FOR_MENU) tools.append(sorted.sortMenu());
    if (sorted.rows.length >= ROWS_TO_FILTER) tools.append(...rowFilter(sorted.rows));
    if (tools.hasChildNodes()) table.before(tools);
  }

  findAll(document, "main table:not(.in-order)", HTMLTableElement).forEach(enhance);

  return { enhance };
})();
