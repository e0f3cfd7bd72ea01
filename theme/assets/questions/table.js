// The answer as a table, as CSV and as JSON.
"use strict";

/** @typedef {ReturnType<typeof TrackArchive.columns.layout>} Layout */

TrackArchive.questionTable = (() => {
  const { element } = TrackArchive.dom;
  const { sortOf } = TrackArchive.language;

  const firstLine = ["c-lead", "c-main", "c-mark"];

  /**
   * On a phone the heads are for screen readers alone, and the form sorts.
   * @param {Column<any>} column
   * @param {string} sort
   * @param {(sort: string) => void} onSort
   */
  function headCell({ label, type, sort: own }, sort, onSort) {
    if (!own) return element("th", { scope: "col", className: type }, label);
    const { key, falls } = sortOf(sort);
    const button = element("button", { type: "button", className: "sort" }, label);
    button.addEventListener("click", () => onSort(key === own && !falls ? "-" + own : own));
    const cell = element("th", { scope: "col", className: type }, button, element("span", { className: "sort-word" }, label));
    if (key === own) cell.setAttribute("aria-sort", falls ? "descending" : "ascending");
    return cell;
  }

  /**
   * @param {Column<any>[]} columns
   * @param {string} sort
   * @param {(sort: string) => void} onSort
   */
  const headOf = (columns, sort, onSort) => element("thead", {}, element("tr", {}, ...columns.map(column => headCell(column, sort, onSort))));

  /**
   * @param {Column<any>} column
   * @param {Row | Group} item
   */
  function cellOf({ type = "", before, after, cell }, item) {
    const words = cell(item);
    const className = firstLine.includes(type) ? type : `c-more ${type}`.trim();
    const made = type === "c-main" ? element("th", { scope: "row", className }, words) : element("td", { className }, words);
    if (words && before) made.dataset.label = before;
    if (words && after) made.dataset.after = after;
    return made;
  }

  /**
   * @param {Column<any>[]} columns
   * @param {Row | Group} item
   */
  const rowOf = (columns, item) =>
    element("tr", { className: "removed" in item && item.removed ? "removed" : undefined }, ...columns.map(column => cellOf(column, item)));

  /** @param {Column<any>} column @param {Row | Group} item */
  const textOf = (column, item) => column.text ? column.text(item) : column.cell(item);

  /**
   * Every line, with the ids that lead back to the archive.
   * @param {Layout} layout
   */
  const records = ({ columns, items }) => items.map(item => ({
    ...Object.fromEntries(Object.entries(columns).flatMap(([key, column]) => [[key, textOf(column, item)], ...Object.entries(column.fields?.(item) ?? {})])),
    ...("final" in item ? { final_id: item.final.id, athlete_id: item.athlete?.id ?? "", nation_code: item.nation?.id ?? "" } : { id: item.key }),
  }));

  /** @param {Layout} layout */
  function csv(layout) {
    const all = /** @type {Record<string, unknown>[]} */ (records(layout));
    const keys = Object.keys(all[0] ?? layout.columns);
    return TrackArchive.csv.write([keys, ...all.map(record => keys.map(key => record[key]))]);
  }

  return { headOf, rowOf, records, csv };
})();
