// The grid of coverage, filtered: what is not asked for steps back, and rows without an answer go. The address holds the question.
(() => {
  "use strict";

  const form = document.getElementById("coverage-filter");
  const status = document.getElementById("coverage-status");
  const selects = [...form.querySelectorAll("select")];
  const tables = [...document.querySelectorAll("table.coverage")];

  const asked = () => selects.filter(select => select.value).map(select => select.value);

  function show() {
    const classes = asked();
    let found = 0;
    for (const table of tables) {
      let inTable = 0;
      for (const row of table.tBodies[0].rows) {
        let inRow = 0;
        for (const cell of row.cells) {
          if (!cell.className || cell.scope) continue;
          const fits = classes.every(name => cell.classList.contains(name));
          cell.classList.toggle("apart", !fits);
          if (fits) inRow++;
        }
        row.hidden = classes.length > 0 && inRow === 0;
        inTable += inRow;
      }
      table.closest("section:not(.scroll)").hidden = inTable === 0;
      found += inTable;
    }
    status.textContent = found === 1 ? "1 final" : found.toLocaleString("en") + " finals";
  }

  function remember() {
    const question = new URLSearchParams(selects.filter(select => select.value).map(select => [select.name, select.value]));
    history.replaceState(null, "", "#" + question);
  }

  function read() {
    const question = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      const value = question.get(select.name) ?? "";
      select.value = [...select.options].some(option => option.value === value) ? value : "";
    }
  }

  for (const select of selects) select.addEventListener("change", () => { show(); remember(); });
  window.addEventListener("hashchange", () => { read(); show(); });
  form.addEventListener("submit", event => { event.preventDefault(); show(); remember(); });
  form.hidden = false;
  read();
  show();
})();
