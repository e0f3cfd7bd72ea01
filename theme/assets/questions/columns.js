// The columns of an answer: what stands in their cells, and what a file has instead.
"use strict";

/**
 * A file has the text, or else what the cell has; before and after are words beside the value where a phone folds the row; the type is a class of the style.
 * @template T
 * @typedef {{ label: string, type?: string, sort?: string | null, before?: string, after?: string, cell(item: T): Node | string, text?(item: T): string }} Column
 */

TrackArchive.columns = (() => {
  const { element } = TrackArchive.dom;
  const { SCALE } = TrackArchive.marks;

  const MINUTE = 60 * SCALE;
  const DAYS_SCALE = 1000;
  const medals = ["", "gold", "silver", "bronze"];
  /** @type {Record<string, string>} */
  const statuses = { dnf: "DNF", dns: "DNS", dq: "DQ", nm: "NM", nh: "NH", "also-competed": "also competed", unknown: "not known" };
  /** @type {Record<string, string>} */
  const agreements = { agree: "two sources agree", single: "one source", disagree: "sources disagree" };
  /** @type {Record<string, string>} */
  const coverages = { complete: "complete field", finishers: "first six or more", medals: "medallists", partial: "partial", missing: "missing" };
  /** @type {Record<string, [label: string, kind: string]>} */
  const groupings = {
    athlete: ["Athlete", "athlete"], "athlete-event": ["Athlete", "athlete"], nation: ["Nation", "nation"], event: ["Event", "event"],
    edition: ["Edition", "edition"], championship: ["Championship", "championship"],
  };

  /** @param {string} text */
  const capitalized = text => text.slice(0, 1).toUpperCase() + text.slice(1);

  /** @param {Row} row */
  const status = row => row.removed ?? (row.outcome === "placed" ? "" : statuses[row.outcome] ?? row.outcome);

  /** @param {Row} row */
  const place = row => row.place ? (row.shared ? "=" : "") + row.place : row.removed ? "" : status(row);

  /**
   * As precise as the marks are.
   * @param {Scaled | null} gap
   * @param {Measure} measure
   */
  function gapText(gap, measure) {
    if (!gap) return "";
    const { value, precision } = gap;
    const decimals = [0, 1, 2, 3, 4].find(digits => (precision * 10 ** digits) % SCALE === 0) ?? 2;
    if (measure !== "time" || value < MINUTE) return (value / SCALE).toFixed(decimals);
    return `${Math.floor(value / MINUTE)}:${(value % MINUTE / SCALE).toFixed(decimals).padStart(decimals ? decimals + 3 : 2, "0")}`;
  }

  /** @param {Row} row */
  const wind = ({ wind }) => wind === "" ? "not measured" : wind === undefined ? "" : (wind > 0 ? "+" : "") + wind.toFixed(1);

  /** @param {AskedFinal} final */
  const finalName = ({ edition }) => `${edition.championship.shortName}, ${edition.place}`;

  /** @param {Row} row */
  const date = ({ final }) => final.date || String(final.edition.year);

  /** @param {number} medal @param {string} words */
  const disc = (medal, words) => element("span", { className: `disc ${medals[medal]}` }, words, element("span", { className: "unseen" }, ` ${medals[medal]}`));

  /** @param {Row} row */
  function mark({ text, mark, removed }) {
    if (!text) return "";
    return element(removed ? "s" : "span", {}, text, mark?.estimated && element("span", { className: "tag tag-doubt" }, "estimated"));
  }

  /**
   * @param {FinalsIndex} index
   * @param {string} kind
   * @param {string} id
   * @param {string} words
   * @param {Record<string, unknown>} [properties]
   */
  const link = (index, kind, id, words, properties) => element("a", { href: index.address(kind, id), ...properties }, words);

  /**
   * @param {FinalsIndex} index
   * @returns {Record<string, Column<Row>>}
   */
  const ofResults = index => ({
    place: { label: "Place", type: "c-lead", sort: "place", cell: row => row.medal && row.medal === row.place ? disc(row.medal, place(row)) : place(row), text: place },
    medal: { label: "Medal", cell: row => row.medal ? disc(row.medal, medals[row.medal][0].toUpperCase()) : "", text: row => medals[row.medal] },
    athlete: {
      label: "Who", type: "c-main", sort: "athlete", text: row => row.name,
      cell: row => row.athlete ? link(index, "athlete", row.athlete.id, row.name) : element("span", { className: "team" }, row.name),
    },
    nation: { label: "Nation", sort: "nation", cell: ({ nation }) => link(index, "nation", nation.id, nation.id, { className: "nation", title: nation.name }), text: row => row.nation.id },
    mark: { label: "Mark", type: "c-mark", sort: "mark", cell: mark, text: row => row.text },
    behind: { label: "Behind", after: "behind", sort: "behind", cell: row => gapText(row.behind, row.final.event.measure) },
    margin: { label: "Margin", before: "margin", sort: "margin", cell: row => gapText(row.margin, row.final.event.measure) },
    age: { label: "Age", before: "aged", sort: "age", cell: row => row.age ? String(Math.floor(row.age / DAYS_SCALE)) : "" },
    wind: { label: "Wind", before: "wind", sort: "wind", cell: wind },
    records: { label: "Records", cell: row => row.records.length ? element("span", { className: "tag tag-record" }, row.records.join(" ")) : "", text: row => row.records.join(" ") },
    status: { label: "Status", cell: status },
    event: { label: "Event", sort: "event", cell: ({ final: { event } }) => link(index, "event", event.id, event.name), text: row => row.final.event.name },
    final: { label: "Final", cell: ({ final }) => link(index, "final", final.id, finalName(final)), text: row => finalName(row.final) },
    date: { label: "Date", sort: "date", cell: row => element("time", {}, date(row)), text: date },
    sources: { label: "Sources", cell: row => agreements[row.agreement] },
    coverage: { label: "Known", cell: ({ final }) => coverages[final.coverage] + (final.changed ? `; ${final.changed}` : "") },
  });

  /**
   * What suits a question: who, where and what always, and whatever it asks or sorts by.
   * @param {Question} question
   */
  function suiting(question) {
    const optional = /** @type {const} */ (["margin", "behind", "age", "wind", "records", "sources", "coverage"]);
    const asked = optional.filter(key => question[key] || question.sort?.replace("-", "") === key);
    return [
      "place", "athlete", "nation", "mark", ...asked,
      ...(question.status ? ["status"] : []), ...(question.changed ? ["coverage"] : []), ...(question.event?.length === 1 ? [] : ["event"]),
      "final", "date",
    ];
  }

  /**
   * @param {string} label
   * @param {string | null} sort
   * @param {(group: Group) => number} of
   * @param {string} [after]
   * @returns {Column<Group>}
   */
  const count = (label, sort, of, after) => ({ label, type: "c-number", after, sort, cell: group => String(of(group)) });

  /**
   * @param {FinalsIndex} index
   * @param {"first" | "last"} which
   * @returns {Column<Group>}
   */
  function year(index, which) {
    const yearOf = (/** @type {Group} */ group) => String(group[which].final.edition.year);
    return {
      label: capitalized(which), before: which, sort: which, text: yearOf,
      cell: group => link(index, "final", group[which].final.id, yearOf(group), { "aria-label": `${which} ${yearOf(group)}` }),
    };
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {Record<string, Column<Group>>}
   */
  function identity(question, index) {
    const [label, kind] = groupings[question.group ?? ""] ?? ["Decade", ""];
    const name = (/** @type {Group} */ group) => kind ? link(index, kind, group.key.split(" ")[0], group.name) : group.name;
    return {
      name: { label, type: "c-main", sort: "name", cell: name, text: group => group.name },
      ...(question.group === "athlete-event" ? { event: { label: "Event", cell: group => index.event(group.key.split(" ")[1])?.name ?? "" } } : {}),
      ...(question.group === "edition" ? { championship: { label: "Championship", cell: group => group.first.final.edition.championship.name } } : {}),
    };
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {Group[]} groups
   * @returns {Record<string, Column<Group>>}
   */
  function ofGroups(question, index, groups) {
    const won = /** @type {const} */ (["gold", "silver", "bronze"]).filter(medal => groups.some(group => group[medal]));
    return {
      ...identity(question, index),
      results: { ...count("Results", "results", group => group.rows.length), type: "c-mark" },
      finals: count("Finals", null, group => new Set(group.rows.map(row => row.final)).size, "finals"),
      ...Object.fromEntries(won.map(medal => [medal, count(capitalized(medal), medal === "gold" ? medal : null, group => group[medal], medal)])),
      ...(groups.some(group => group.best) ? { best: { label: "Best", before: "best", sort: "best", cell: group => group.best?.text ?? "" } } : {}),
      first: year(index, "first"),
      last: year(index, "last"),
    };
  }

  /**
   * The columns of an answer by their names, and its lines.
   * @param {Question} question
   * @param {QuestionAnswer} answer
   * @param {FinalsIndex} index
   * @returns {{ columns: Record<string, Column<any>>, items: (Row | Group)[] }}
   */
  function layout(question, answer, index) {
    if (answer.groups) return { columns: ofGroups(question, index, answer.groups), items: answer.groups };
    const all = ofResults(index);
    const wanted = question.columns ?? [...new Set(suiting(question))];
    return { columns: Object.fromEntries(wanted.map(key => [key, all[key]])), items: answer.rows };
  }

  return { layout };
})();
