// Two champions of one event side by side. The finals are a script an event; the address says what is compared.
"use strict";

/** @typedef {{ distance?: number, lessIsBetter: boolean, runs: Run[] }} ComparedEvent */

(() => {
  const { element, find } = TrackArchive.dom;
  const { load, once } = TrackArchive.data;
  const { finish, twoFields } = TrackArchive.comparePictures;

  const UNKNOWN = "\u2013";

  const form = find(document, "#compare", HTMLFormElement);
  const event = find(form, "#compare-event", HTMLSelectElement);
  const sides = [find(form, "#compare-a", HTMLSelectElement), find(form, "#compare-b", HTMLSelectElement)];
  const result = find(document, "#compare-result", HTMLElement);
  const finalsOf = once(address => /** @type {Promise<ComparedEvent>} */ (load(address)));
  /** @type {ComparedEvent | null} */
  let compared = null;

  /** @param {Run} run */
  const link = run => element("a", { href: run.address }, `${run.champion}, ${run.final}`);

  /** @param {Run} run */
  const nameOf = run => `${run.champion} ${run.year}`;

  /**
   * Sources may disagree.
   * @param {Run} run
   * @param {number} metres
   */
  const split = (run, metres) => [...new Set(run.splits.filter(([at]) => at === metres).map(([, time]) => time))].join(" or ");

  /**
   * @param {Run} a
   * @param {Run} b
   * @param {number | undefined} distance
   */
  function rows(a, b, distance) {
    const line = (/** @type {string} */ label, /** @type {(run: Run) => string | undefined} */ of) => [label, of(a) || UNKNOWN, of(b) || UNKNOWN];
    const marks = [...new Set([...a.splits, ...b.splits].map(([metres]) => metres))].sort((x, y) => x - y);
    return [
      line("Day", run => run.day),
      line("Mark", run => run.mark),
      ...(distance ? [line("Average speed", run => run.seconds && `${(distance / run.seconds).toFixed(2)} m/s` || "")] : []),
      line("Margin over second", run => run.margin),
      line("In the final", run => `${run.field} listed`),
      line("Best of the championship\u2019s finals before", run => run.record),
      ...marks.map(metres => line(`The leader at ${metres} m`, run => split(run, metres))),
    ];
  }

  /**
   * The cell of each line that names it is its heading.
   * @param {string} caption
   * @param {string[]} headings
   * @param {string[][]} lines
   * @param {number} heading
   */
  const table = (caption, headings, lines, heading) => element("table", {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...headings.map(words => element("th", { scope: "col" }, words)))),
    element("tbody", {}, ...lines.map(line => element("tr", {}, ...line.map((words, i) => i === heading ? element("th", { scope: "row" }, words) : element("td", {}, words))))));

  /**
   * @param {Run} a
   * @param {Run} b
   * @param {number | undefined} distance
   */
  function finishPicture(a, b, distance) {
    if (!distance || !a.seconds || !b.seconds || a.seconds === b.seconds) return null;
    const [faster, slower] = a.seconds < b.seconds ? [a, b] : [b, a];
    const behind = distance * (1 - /** @type {number} */ (faster.seconds) / /** @type {number} */ (slower.seconds));
    return finish(faster, slower, behind.toFixed(1));
  }

  /**
   * The same marks are in the tables below the picture.
   * @param {Run[]} runs
   * @param {boolean} lessIsBetter
   */
  function fields(runs, lessIsBetter) {
    const withMarks = runs.flatMap(run => run.marks ? [/** @type {[Run, FieldMark[]]} */ ([run, run.marks])] : []);
    if (withMarks.length < runs.length) return [];
    const tables = withMarks.map(([run, marks]) => table(run.final, ["Place", "Athlete", "Mark"], marks.map(([place, , , name, , mark]) => [place, name, mark]), 1));
    return [twoFields(withMarks, lessIsBetter), element("details", { className: "beside" }, element("summary", {}, "The marks as a table"), ...tables)];
  }

  function show() {
    const [a, b] = sides.map(side => compared?.runs.find(run => run.id === side.value));
    result.hidden = !a || !b;
    if (!compared || !a || !b) return;
    const picture = finishPicture(a, b, compared.distance);
    result.replaceChildren(
      element("h2", {}, `${nameOf(a)} and ${nameOf(b)}`),
      element("p", {}, link(a), "; ", link(b)),
      ...(picture ? [picture] : []),
      ...fields([a, b], compared.lessIsBetter),
      table("What is known of both. Splits are the leader\u2019s; where sources disagree, every value is given.", ["Detail", a.champion, b.champion], rows(a, b, compared.distance), 0),
    );
    const asked = `#${new URLSearchParams({ event: event.value, a: a.id, b: b.id })}`;
    if (location.hash !== asked) history.replaceState(null, "", asked);
  }

  /** @param {ComparedEvent} finals */
  function offer(finals) {
    compared = finals;
    for (const side of sides) {
      const asked = new URLSearchParams(location.hash.slice(1)).get(side.name) ?? "";
      side.replaceChildren(new Option("choose a champion", ""), ...finals.runs.map(run => new Option(`${run.year} ${run.champion}, ${run.final}`, run.id)));
      side.value = finals.runs.some(run => run.id === asked) ? asked : "";
      side.disabled = false;
    }
    show();
  }

  async function choose() {
    const chosen = event.value;
    compared = null;
    result.hidden = true;
    for (const side of sides) side.disabled = true;
    if (!chosen) return;
    const finals = await finalsOf(event.selectedOptions[0].dataset.finals ?? "");
    if (event.value === chosen) offer(finals);
  }

  // The address may change by hand or by a link of this page.
  function restore() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("event") ?? "";
    if ([...event.options].some(option => option.value === asked)) event.value = asked;
    choose();
  }

  event.addEventListener("change", choose);
  for (const side of sides) side.addEventListener("change", show);
  form.addEventListener("submit", submitted => {
    submitted.preventDefault();
    show();
  });
  form.hidden = false;
  addEventListener("hashchange", restore);
  restore();
})();
