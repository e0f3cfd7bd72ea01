// A picture of an answer, where one helps: counts by decade as columns, marks of one event by year as dots. The table below says the same.
"use strict";

TrackArchive.answerChart = (() => {
  const { element, drawn } = TrackArchive.dom;
  const { isWindAssisted } = TrackArchive.rows;
  const { terms, phrases } = TrackArchive.vocabulary;

  const HEIGHT = 160;
  const TOP = 18;
  const FOOT = 22;
  const RADIUS = 4;
  /** Percent of the width that stay free at each side. */
  const EDGE = 4;
  const FEWEST_DOTS = 4;
  const MOST_DOTS = 400;
  const DECADE = 10;
  const medals = ["", ...Object.values(terms.medal)];

  /**
   * @param {string} className
   * @param {Element[]} parts
   * @param {string} words
   */
  const figure = (className, parts, words) => element("figure", { className: `picture ${className}`.trim() },
    drawn("svg", { width: "100%", height: HEIGHT + FOOT, "aria-hidden": "true" }, drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: HEIGHT, y2: HEIGHT }), ...parts),
    element("figcaption", {}, words));

  /** @param {number} share From 0 to 1. */
  const across = share => `${(EDGE + share * (100 - 2 * EDGE)).toFixed(2)}%`;

  /** @param {string} x @param {number} y @param {string} words @param {string} [anchor] */
  const tick = (x, y, words, anchor = "middle") => drawn("text", { class: "tick", x, y, "text-anchor": anchor }, words);

  /**
   * A column for each decade, those without a result among them.
   * @param {Group[]} groups
   */
  function columns(groups) {
    const decades = groups.map(group => ({ from: parseInt(group.key, 10), count: group.rows.length })).sort((a, b) => a.from - b.from);
    const [first, last] = [decades[0].from, decades[decades.length - 1].from];
    const most = Math.max(...decades.map(({ count }) => count));
    const parts = decades.flatMap(({ from, count }) => {
      const x = across(last === first ? 1 / 2 : (from - first) / (last - first));
      const y = HEIGHT - (HEIGHT - TOP) * count / most;
      return [
        drawn("line", { class: "followed", x1: x, x2: x, y1: HEIGHT, y2: y }), tick(x, y - RADIUS, String(count)),
        ...((from - first) % (2 * DECADE) === 0 ? [tick(x, HEIGHT + FOOT - RADIUS, `${from}s`)] : []),
      ];
    });
    return figure("", parts, phrases.chartOfDecades);
  }

  /**
   * A dot for each mark, the best at the top.
   * @param {Row[]} rows
   */
  function dots(rows) {
    const years = rows.map(row => row.final.edition.year);
    const merits = rows.map(row => Number(row.merit));
    const [first, last, best, worst] = [Math.min(...years), Math.max(...years), Math.min(...merits), Math.max(...merits)];
    const at = (/** @type {number} */ merit) => TOP + (HEIGHT - TOP - 2 * RADIUS) * (merit - best) / (worst - best);
    const textOf = (/** @type {number} */ merit) => rows[merits.indexOf(merit)].text;
    const parts = rows.map((row, i) => drawn("circle", {
      class: isWindAssisted(row) ? "mark doubtful" : `dot ${medals[row.medal] || "unplaced"}`, cx: across((years[i] - first) / (last - first)), cy: at(merits[i]).toFixed(1), r: RADIUS,
    }));
    const ticks = [
      tick("-0.5rem", at(best) + RADIUS, textOf(best), "end"), tick("-0.5rem", at(worst) + RADIUS, textOf(worst), "end"),
      tick(across(0), HEIGHT + FOOT - RADIUS, String(first)), tick(across(1), HEIGHT + FOOT - RADIUS, String(last)),
    ];
    return figure("marks", [...ticks, ...parts], phrases.chartOfMarks);
  }

  /**
   * Null where no picture helps.
   * @param {Question} question
   * @param {QuestionAnswer} answer
   */
  function chartOf({ group }, { groups, rows }) {
    if (groups) return group === terms.grouping.decade && groups.length > 1 ? columns(groups) : null;
    const marked = rows.filter(row => row.mark && !row.mark.estimated);
    const isOfOneEvent = marked.every(row => row.final.event === marked[0].final.event);
    const differ = new Set(marked.map(row => row.merit)).size > 1 && new Set(marked.map(row => row.final.edition.year)).size > 1;
    return isOfOneEvent && differ && marked.length >= FEWEST_DOTS && marked.length <= MOST_DOTS ? dots(marked) : null;
  }

  return { chartOf };
})();
