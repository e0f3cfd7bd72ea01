// The grid of coverage, filtered: what is not asked for steps back, and rows without an answer go. The address holds the question.
"use strict";

(() => {
  const { find, findAll } = TrackArchive.dom;
  const { counted } = TrackArchive.text;

  const form = find(document, "#coverage-filter", HTMLFormElement);
  const status = find(document, "#coverage-status", HTMLElement);
  const selects = findAll(form, "select", HTMLSelectElement);
  const tables = findAll(document, "table.coverage", HTMLTableElement);

  const chosen = () => selects.filter(select => select.value);

  /**
   * How many cells of the row are asked for.
   * @param {HTMLTableRowElement} row
   * @param {string[]} classes
   */
  function filterRow(row, classes) {
    let found = 0;
    for (const cell of row.cells) {
      if (!cell.className || cell.scope) continue;
      const fits = classes.every(name => cell.classList.contains(name));
      cell.classList.toggle("apart", !fits);
      if (fits) found++;
    }
    row.hidden = classes.length > 0 && found === 0;
    return found;
  }

  function show() {
    const classes = chosen().map(select => select.value);
    let found = 0;
    for (const table of tables) {
      const inTable = [...table.tBodies[0].rows].reduce((sum, row) => sum + filterRow(row, classes), 0);
      const section = table.closest("section:not(.scroll)");
      if (section instanceof HTMLElement) section.hidden = inTable === 0;
      found += inTable;
    }
    status.textContent = counted(found, "final");
  }

  function remember() {
    const question = new URLSearchParams(chosen().map(select => [select.name, select.value]));
    history.replaceState(null, "", `#${question}`);
  }

  function read() {
    const question = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      const value = question.get(select.name) ?? "";
      select.value = [...select.options].some(option => option.value === value) ? value : "";
    }
  }

  function ask() {
    show();
    remember();
  }

  for (const select of selects) select.addEventListener("change", ask);
  addEventListener("hashchange", () => {
    read();
    show();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    ask();
  });
  form.hidden = false;
  read();
  show();
})();
