// The answer as a table, as CSV and as JSON. A column says what stands in its cells, and what a file has instead.
(() => {
  "use strict";

  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (words !== undefined && words !== null) made.append(words);
    if (className) made.className = className;
    return made;
  };
  const medals = ["", "gold", "silver", "bronze"];
  const statuses = { dnf: "DNF", dns: "DNS", dq: "DQ", nm: "NM", nh: "NH", "also-competed": "also competed", unknown: "not known" };
  const agreements = { agree: "two sources agree", single: "one source", disagree: "sources disagree" };
  const coverages = { complete: "complete field", finishers: "finishers", medals: "medallists", partial: "partial", missing: "missing" };
  const status = row => row.removed ?? (row.outcome === "placed" ? "" : statuses[row.outcome] ?? row.outcome);

  function gapText({ value, precision }, measure) {
    const decimals = precision >= 10000 ? 0 : precision === 100 ? 2 : precision === 10 ? 3 : 1;
    if (measure !== "time" || value < 600000) return (value / 10000).toFixed(decimals);
    return `${Math.floor(value / 600000)}:${(value % 600000 / 10000).toFixed(decimals).padStart(decimals ? decimals + 3 : 2, "0")}`;
  }

  function columnsOf(index) {
    const link = (kind, id, words, className) => {
      const made = element("a", words, className);
      made.href = index.address(kind, id);
      return made;
    };
    const disc = (medal, words) => {
      const made = element("span", words, `disc ${medals[medal]}`);
      made.append(element("span", ` ${medals[medal]}`, "unseen"));
      return made;
    };
    const place = row => row.place ? (row.shared ? "=" : "") + row.place : row.removed ? "" : status(row);
    const finalName = ({ edition }) => `${edition.championship.shortName}, ${edition.place}`;
    const mark = row => {
      const made = element(row.removed ? "s" : "span", row.text);
      if (row.mark?.estimated) made.append(element("span", "estimated", "tag tag-doubt"));
      return row.text ? made : "";
    };
    const date = row => `${row.final.date || row.final.edition.year}`;
    const people = row => row.athlete ? link("athlete", row.athlete.id, row.name) : element("span", row.name, "team");
    return {
      place: { label: "Place", type: "c-lead", sort: "place", cell: row => row.medal && row.medal === row.place ? disc(row.medal, place(row)) : place(row), text: place },
      medal: { label: "Medal", cell: row => row.medal ? disc(row.medal, medals[row.medal][0].toUpperCase()) : "", text: row => medals[row.medal] },
      athlete: { label: "Who", type: "c-main", sort: "athlete", cell: people, text: row => row.name },
      nation: { label: "Nation", sort: "nation", cell: row => { const made = link("nation", row.nation.id, row.nation.id, "nation"); made.title = row.nation.name; return made; }, text: row => row.nation.id },
      mark: { label: "Mark", type: "c-mark", sort: "mark", cell: mark, text: row => row.text },
      behind: { label: "Behind", after: "behind", sort: "behind", cell: row => row.behind ? gapText(row.behind, row.final.event.measure) : "" },
      margin: { label: "Margin", before: "margin", sort: "margin", cell: row => row.margin ? gapText(row.margin, row.final.event.measure) : "" },
      age: { label: "Age", before: "aged", sort: "age", cell: row => row.age ? `${Math.floor(row.age / 1000)}` : "" },
      wind: { label: "Wind", before: "wind", sort: "wind", cell: row => row.wind === "" ? "not measured" : row.wind === undefined ? "" : (row.wind > 0 ? "+" : "") + row.wind.toFixed(1) },
      records: { label: "Records", cell: row => row.records.length ? element("span", row.records.join(" "), "tag tag-record") : "", text: row => row.records.join(" ") },
      status: { label: "Status", cell: status },
      event: { label: "Event", sort: "event", cell: row => link("event", row.final.event.id, row.final.event.name), text: row => row.final.event.name },
      final: { label: "Final", cell: row => link("final", row.final.id, finalName(row.final)), text: row => finalName(row.final) },
      date: { label: "Date", sort: "date", cell: row => element("time", date(row)), text: date },
      sources: { label: "Sources", cell: row => agreements[row.agreement] },
      coverage: { label: "Known", cell: row => coverages[row.final.coverage] + (row.final.changed ? `; ${row.final.changed}` : "") },
    };
  }

  // What suits a question: who, where and what always, and whatever it asks or sorts by.
  function suiting(q) {
    const asked = ["margin", "behind", "age", "wind", "records", "sources", "coverage"].filter(key => q[key] || q.sort?.replace("-", "") === key);
    if (q.status) asked.push("status");
    if (q.changed) asked.push("coverage");
    return ["place", "athlete", "nation", "mark", ...asked, ...(q.event?.length === 1 ? [] : ["event"]), "final", "date"];
  }

  function groupColumns(q, index, groups) {
    const [label, kind] = { athlete: ["Athlete", "athlete"], "athlete-event": ["Athlete", "athlete"], nation: ["Nation", "nation"], event: ["Event", "event"], edition: ["Edition", "edition"], championship: ["Championship", "championship"] }[q.group] ?? ["Decade"];
    const named = group => {
      if (!kind) return group.name;
      const made = element("a", group.name);
      made.href = index.address(kind, group.key.split(" ")[0]);
      return made;
    };
    const year = (row, words) => {
      const made = element("a", `${row.final.edition.year}`);
      made.href = index.address("final", row.final.id);
      made.setAttribute("aria-label", `${words} ${row.final.edition.year}`);
      return made;
    };
    const count = (label, sort, of, word) => ({ label, type: "c-number", after: word, sort, cell: group => `${of(group)}` });
    const columns = { name: { label, type: "c-main", sort: "name", cell: named, text: group => group.name } };
    if (q.group === "athlete-event") columns.event = { label: "Event", cell: group => index.event(group.key.split(" ")[1]).name };
    if (q.group === "edition") columns.championship = { label: "Championship", cell: group => group.first.final.edition.championship.name };
    columns.results = { ...count("Results", "results", group => group.rows.length), type: "c-mark" };
    columns.finals = count("Finals", null, group => new Set(group.rows.map(row => row.final)).size, "finals");
    for (const medal of medals.slice(1)) if (groups.some(group => group[medal])) columns[medal] = count(medal[0].toUpperCase() + medal.slice(1), medal === "gold" ? "gold" : null, group => group[medal], medal);
    if (groups.some(group => group.best)) columns.best = { label: "Best", before: "best", sort: "best", cell: group => group.best?.text ?? "" };
    columns.first = { label: "First", before: "first", sort: "first", cell: group => year(group.first, "first"), text: group => `${group.first.final.edition.year}` };
    columns.last = { label: "Last", before: "last", sort: "last", cell: group => year(group.last, "last"), text: group => `${group.last.final.edition.year}` };
    return columns;
  }

  const textOf = (column, item) => (column.text ?? column.cell)(item);

  function headOf(columns, sort, onSort) {
    const row = element("tr");
    for (const column of columns) {
      const cell = element("th", null, column.type);
      cell.scope = "col";
      if (column.sort) {
        const button = element("button", column.label, "sort");
        const [key, falls] = [sort.replace("-", ""), sort.startsWith("-")];
        if (key === column.sort) cell.setAttribute("aria-sort", falls ? "descending" : "ascending");
        button.type = "button";
        button.addEventListener("click", () => onSort(key === column.sort && !falls ? "-" + column.sort : column.sort));
        // On a phone the heads are for screen readers alone, and the form sorts.
        cell.append(button, element("span", column.label, "sort-word"));
      } else cell.append(column.label);
      row.append(cell);
    }
    const head = element("thead");
    head.append(row);
    return head;
  }

  function rowOf(columns, item) {
    const row = element("tr", null, item.removed ? "removed" : null);
    for (const column of columns) {
      const words = column.cell(item);
      const cell = element(column.type === "c-main" ? "th" : "td", words, column.type === "c-lead" || column.type === "c-main" || column.type === "c-mark" ? column.type : `c-more ${column.type ?? ""}`.trim());
      if (column.type === "c-main") cell.scope = "row";
      if (words && column.before) cell.dataset.label = column.before;
      if (words && column.after) cell.dataset.after = column.after;
      row.append(cell);
    }
    return row;
  }

  // The columns of an answer by their names, and its lines.
  function layout(question, answer, index) {
    if (answer.groups) return { columns: groupColumns(question, index, answer.groups), items: answer.groups };
    const all = columnsOf(index);
    const wanted = question.columns ?? [...new Set(suiting(question))];
    return { columns: Object.fromEntries(wanted.map(key => [key, all[key]])), items: answer.rows };
  }

  const quoted = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

  // Every line, with the ids that lead back to the archive.
  function records({ columns, items }) {
    return items.map(item => ({
      ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, textOf(column, item)])),
      ...(item.final ? { final_id: item.final.id, athlete_id: item.athlete?.id ?? "", nation_code: item.nation.id } : { id: item.key }),
    }));
  }

  function csv(laid) {
    const all = records(laid);
    const keys = Object.keys(all[0] ?? laid.columns);
    return [keys, ...all.map(record => keys.map(key => record[key]))].map(line => line.map(value => quoted(`${value}`)).join(",") + "\r\n").join("");
  }

  trackArchive.questionTable = { element, layout, headOf, rowOf, records, csv };
})();
