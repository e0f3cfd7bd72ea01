// Tables that sort and filter. A header becomes a button: first press up, second down, third as the page has it. Values are compared, not their writing:
// marks in seconds and metres, places, dates, names by their last word; data-sort says the value where the words don't. Rows without one come last.
(() => {
  "use strict";

  const LONG = 16;
  const FEW = 5;
  // As in the stylesheet: headers of folded tables are out of sight there, and words alone, which a screen reader still reads.
  const NARROW = matchMedia("(max-width: 43.99rem)");
  const STEPS = { none: "ascending", ascending: "descending", descending: "none" };
  const FROM_ABOVE = { none: "descending", descending: "ascending", ascending: "none" };
  const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  const words = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });

  const element = (name, properties, ...inner) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inner);
    return made;
  };

  // A name's cell may hold its nation, too; what says the value may be the link.
  function textOf(cell, isName) {
    const said = isName ? cell.querySelector("a") ?? cell : cell;
    const words = said.textContent.replace(/\s+/g, " ").trim();
    return said.dataset.sort ?? (isName ? words.split(" ").reverse().join(" ") : words);
  }

  // "11 August 1984", "28 July – 12 August 1984", "August 2016": by its last day; the end of the period where that is not known.
  function day(text) {
    const found = /(?:(\d{1,2}) )?([a-z]+) (\d{4})$/i.exec(text);
    const month = found ? MONTHS.indexOf(found[2].toLowerCase()) + 1 : 0;
    return month ? +found[3] * 10000 + month * 100 + +(found[1] ?? 32) : null;
  }

  // "3:32.53", "2:08:44", "9.9h", "4:06 1/5", "8.95 m", "8,798 pts", "+0.87", "−0.4", "=2", "2,034".
  function number(text) {
    const found = /^([=+−-]?)((?:\d+:)*)(\d[\d,]*(?:\.\d+)?)(?: (\d+)\/(\d+))?(?![\d/])/.exec(text);
    if (!found) return null;
    const whole = found[2].split(":").slice(0, -1).reduce((sum, part) => (sum + +part) * 60, 0);
    const value = whole + parseFloat(found[3].replace(/,/g, "")) + (found[4] ? found[4] / found[5] : 0);
    return /[−-]/.test(found[1]) ? -value : value;
  }

  // What a column holds is told by most of what stands in it; words in a column of numbers ("DNF") have no value.
  function reader(texts) {
    const told = texts.filter(text => text);
    for (const of of [day, number])
      if (told.filter(text => of(text) !== null).length > told.length / 2) return of;
    return text => text || null;
  }

  const compare = (a, b) => typeof a === "number" ? a - b : words.compare(a, b);

  class SortedTable {
    constructor(table) {
      this.table = table;
      this.body = table.tBodies[0];
      this.rows = [...this.body.rows];
      this.headers = [...table.tHead.rows[0].cells];
      this.steps = this.headers.map(header => table.matches(".medals") && header.matches(".c-number") ? FROM_ABOVE : STEPS);
      this.headers.forEach((header, column) => {
        if (!header.textContent.trim()) return;
        const button = element("button", { type: "button", className: "sort" });
        button.addEventListener("click", () => this.sort(column, this.steps[column][header.getAttribute("aria-sort") ?? "none"]));
        const place = () => {
          const words = button.hasChildNodes() ? button.childNodes : header.childNodes;
          if (NARROW.matches && table.matches(".fold")) header.replaceChildren(...words);
          else if (!button.hasChildNodes()) { button.append(...words); header.append(button); }
        };
        NARROW.addEventListener("change", place);
        place();
      });
    }

    sort(column, direction) {
      for (const header of this.headers) header.removeAttribute("aria-sort");
      if (direction !== "none") this.headers[column].setAttribute("aria-sort", direction);
      this.body.append(...(direction === "none" ? this.rows : this.ordered(column, direction)));
      if (this.menu) this.menu.value = direction === "none" ? "" : column + " " + direction;
    }

    ordered(column, direction) {
      const isName = this.headers[column].matches(".c-name");
      const texts = this.rows.map(row => row.cells[column] ? textOf(row.cells[column], isName) : "");
      const read = reader(texts);
      const sign = direction === "ascending" ? 1 : -1;
      return this.rows
        .map((row, i) => ({ row, value: read(texts[i]) }))
        .sort((a, b) => a.value === null || b.value === null ? (a.value === null) - (b.value === null) : sign * compare(a.value, b.value))
        .map(line => line.row);
    }

    // Where a narrow screen folds rows to lines, their headers are out of sight.
    menuFor() {
      this.menu = element("select", {}, new Option("as listed", ""));
      this.headers.forEach((header, column) => {
        const name = header.textContent.trim();
        for (const direction of name ? ["ascending", "descending"] : []) this.menu.append(new Option(name + ", " + direction, column + " " + direction));
      });
      this.menu.addEventListener("change", () => this.sort(...(this.menu.value || "0 none").split(" ")));
      return element("label", { className: "sort-menu" }, "Sort by ", this.menu);
    }
  }

  const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  // Hidden on a screen alone: paper has the whole table.
  function filterFor(rows) {
    const texts = rows.map(row => folded(row.textContent));
    const input = element("input", { type: "search" });
    const status = element("span", { className: "quiet" });
    status.setAttribute("role", "status");
    input.addEventListener("input", () => {
      const asked = folded(input.value).split(/\s+/).filter(word => word);
      let shown = 0;
      rows.forEach((row, i) => {
        const fits = asked.every(word => texts[i].includes(word));
        row.classList.toggle("filtered", !fits);
        shown += fits;
      });
      status.textContent = asked.length ? shown + " of " + rows.length + " rows" : "";
    });
    return [element("label", {}, "Filter ", input), status];
  }

  function enhance(table) {
    const sorted = new SortedTable(table);
    const tools = element("div", { className: "table-tools" });
    if (table.matches(".fold") && sorted.rows.length > FEW) tools.append(sorted.menuFor());
    if (sorted.rows.length >= LONG) tools.append(...filterFor(sorted.rows));
    if (tools.hasChildNodes()) table.before(tools);
  }

  // Scripts that make a table later call it, too.
  globalThis.trackArchiveTable = table => {
    if (table.tHead && table.tBodies.length === 1 && table.tBodies[0].rows.length > 2) enhance(table);
  };
  document.querySelectorAll("main table:not(.in-order)").forEach(globalThis.trackArchiveTable);
})();
