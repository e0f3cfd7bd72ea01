// The pictures of a comparison, as the pages of single pairs have them: RelativeFinishPicture.razor and TwoFieldsDrawing.cs.
"use strict";

/**
 * A champion of an event with the final, as CompareShards.cs writes it; what is not known is left out.
 * A mark has place, medal, short name, name, value and its writing; a split has metres and the time.
 * @typedef {[place: string, medal: string | null, shortName: string, name: string, value: number, mark: string]} FieldMark
 * @typedef {{
 *   id: string, final: string, address: string, year: number, champion: string, nation: string, day: string, mark?: string, seconds?: number, margin?: string,
 *   field: number, record?: string, marks?: FieldMark[], splits: [number, string][],
 * }} Run
 */

TrackArchive.comparePictures = (() => {
  const { element, drawn, find } = TrackArchive.dom;

  /**
   * Of the pages of single pairs, so that both are drawn alike: CompareGeometry.cs.
   * @type {{
   *   finish: { height: number, end: number, start: number, lanes: [number, number], gap: number, radius: number, baseline: number },
   *   fields: { pitch: number, lane: number, name: number, champion: number, lines: number[], start: number, end: number, radius: number },
   * }}
   */
  const { finish: FINISH, fields: FIELDS } = JSON.parse(find(document, "#compare-result", HTMLElement).dataset.geometry ?? "{}");

  /**
   * What a picture shows is said below it or is in a table beside it.
   * @param {string} className
   * @param {number} height
   * @param {Part[]} parts
   * @param {string} words
   */
  const figure = (className, height, parts, words) => element("figure", { className: `picture ${className}` },
    drawn("svg", { width: "100%", height, "aria-hidden": "true" }, ...parts), element("figcaption", {}, words));

  /**
   * Where the slower would have been when the faster finished: the finish line on the right, a lane each.
   * @param {Run} faster
   * @param {Run} slower
   * @param {string} metres
   */
  function finish(faster, slower, metres) {
    const { height, lanes: [first, second], gap, radius, baseline } = FINISH;
    const [line, start] = [`${FINISH.end}%`, `${FINISH.start}%`];
    const lane = (/** @type {number} */ y) => drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: y, y2: y });
    const runner = (/** @type {string} */ x, /** @type {number} */ y, /** @type {string} */ anchor, /** @type {string} */ words) => [
      drawn("circle", { class: "dot", cx: x, cy: y, r: radius }),
      drawn("text", { class: "runner", x, y: y + baseline, dx: anchor === "end" ? -gap : gap, "text-anchor": anchor }, words),
    ];
    const parts = [
      lane(first),
      lane(second),
      drawn("line", { class: "finish", x1: line, x2: line, y1: 0, y2: height }),
      ...runner(line, first, "end", `${faster.champion} ${faster.year}`),
      ...runner(start, second, "start", `${slower.champion} ${slower.year} ${metres} m`),
    ];
    return figure("field", height, parts,
      `If both had run at their average speed from start to finish, ${slower.champion} would have been ${metres} metres from the line when ${faster.champion} reached it.`);
  }

  /**
   * Percent from the left, the better to the right.
   * @param {FieldMark[]} marks
   * @param {boolean} lessIsBetter
   */
  function scaleOf(marks, lessIsBetter) {
    const values = marks.map(mark => mark[4]);
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const [worst, best] = lessIsBetter ? [greatest, least] : [least, greatest];
    return (/** @type {number} */ value) => best === worst ? 50 : FIELDS.start + (FIELDS.end - FIELDS.start) * (value - worst) / (best - worst);
  }

  /**
   * @param {Run} run
   * @param {FieldMark[]} marks
   * @param {number} top
   * @param {(value: number) => number} at
   */
  function lane(run, marks, top, at) {
    const y = top + FIELDS.lane;
    const champion = at(marks[0][4]);
    return [
      drawn("text", { class: "lane-name", x: 0, y: top + FIELDS.name }, run.final),
      ...FIELDS.lines.map(dy => drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: y + dy, y2: y + dy })),
      ...marks.map(([, medal, , , value]) => drawn("circle", { class: `dot ${medal ?? ""}`, cx: `${at(value)}%`, cy: y, r: FIELDS.radius })).reverse(),
      drawn("text", { class: "runner champion", x: `${champion}%`, y: top + FIELDS.champion, "text-anchor": champion > 50 ? "end" : "start" }, `${marks[0][2]} ${run.mark}`),
    ];
  }

  /**
   * The first eight of both finals on one axis of marks.
   * @param {[Run, FieldMark[]][]} fields
   * @param {boolean} lessIsBetter
   */
  function twoFields(fields, lessIsBetter) {
    const at = scaleOf(fields.flatMap(([, marks]) => marks), lessIsBetter);
    return figure("two-fields", FIELDS.pitch * fields.length, fields.flatMap(([run, marks], i) => lane(run, marks, FIELDS.pitch * i, at)),
      "The first eight of both finals by their marks, better marks to the right.");
  }

  return { finish, twoFields };
})();
