// Two champions of one event side by side. The finals are a script an event, because a page opened from a folder may load nothing else.
(() => {
  "use strict";

  const form = document.getElementById("compare");
  const event = document.getElementById("compare-event");
  const sides = [document.getElementById("compare-a"), document.getElementById("compare-b")];
  const result = document.getElementById("compare-result");
  const shards = {};

  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (words) made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  const link = run => {
    const a = element("a", run.champion + ", " + run.final);
    a.href = run.address;
    return a;
  };

  const splits = (run, distance) => [...new Set(run.splits.filter(s => s[0] === distance).map(s => s[1]))].join(" or ");

  function rows(a, b, distance) {
    const speed = run => distance && run.seconds ? (distance / run.seconds).toFixed(2) + " m/s" : null;
    const line = (label, of) => [label, of(a) || "\u2013", of(b) || "\u2013"];
    const at = [...new Set([...a.splits, ...b.splits].map(s => s[0]))].sort((x, y) => x - y);
    return [
      line("Day", r => r.day),
      line("Mark", r => r.mark),
      ...(distance ? [line("Average speed", speed)] : []),
      line("Margin over second", r => r.margin),
      line("In the final", r => r.field + " known"),
      line("Best of the championship\u2019s finals before", r => r.record),
      ...at.map(metres => line("The field at " + metres + " m", r => splits(r, metres))),
    ];
  }

  function drawn(name, attributes, words) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (words) made.textContent = words;
    return made;
  }

  // What a picture shows is said below it or stands in a table beside it.
  function figure(className, height, parts, words) {
    const made = element("figure", null, "picture " + className);
    const svg = drawn("svg", { width: "100%", height, "aria-hidden": "true" });
    svg.append(...parts);
    made.append(svg, element("figcaption", words));
    return made;
  }

  // As the pages of single pairs draw it: the line on the right, a lane each.
  function picture(faster, slower, behind) {
    const lanes = [[faster, "96%", 11, "end", -12, ""], [slower, "3%", 33, "start", 12, " " + behind + " m"]];
    const ground = lanes.map(([, , y]) => drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: y, y2: y }));
    const finish = drawn("line", { class: "finish", x1: "96%", x2: "96%", y1: 0, y2: 44 });
    const runners = lanes.flatMap(([run, x, y, anchor, dx, gap]) => [
      drawn("circle", { class: "dot", cx: x, cy: y, r: 7 }),
      drawn("text", { class: "runner", x, y: y + 4, dx, "text-anchor": anchor }, run.champion + " " + run.year + gap),
    ]);
    return figure("field", 44, [...ground, finish, ...runners],
      "If both had run at their average speed from start to finish, " + slower.champion + " would have been " + behind + " metres from the line when " + faster.champion + " reached it.");
  }

  // The first eight of both finals on one axis of marks, the better to the right, and the same as tables.
  function fields(a, b, lessIsBetter) {
    if (!a.marks || !b.marks) return [];
    const values = [...a.marks, ...b.marks].map(([, , , , value]) => value);
    const [worst, best] = lessIsBetter ? [Math.max(...values), Math.min(...values)] : [Math.min(...values), Math.max(...values)];
    const at = value => best === worst ? 50 : 3 + 94 * (value - worst) / (best - worst);
    const parts = [a, b].flatMap((run, i) => {
      const [top, y] = [64 * i, 64 * i + 44];
      const champion = at(run.marks[0][4]);
      return [
        drawn("text", { class: "lane-name", x: 0, y: top + 12 }, run.final),
        ...[-4, 0, 4].map(d => drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: y + d, y2: y + d })),
        ...run.marks.map(([, medal, , , value]) => drawn("circle", { class: "dot " + (medal || ""), cx: at(value) + "%", cy: y, r: 7 })).reverse(),
        drawn("text", { class: "runner champion", x: champion + "%", y: top + 30, "text-anchor": champion > 50 ? "end" : "start" }, run.marks[0][2] + " " + run.mark),
      ];
    });
    const beside = element("details", null, "beside");
    beside.append(element("summary", "The marks as a table"), ...[a, b].map(run => tableOf(run.final, ["Place", "Athlete", "Mark"], run.marks.map(([place, , , name, , mark]) => [place, name, mark]), 1)));
    return [figure("two-fields", 128, parts, "The first eight of both finals by their marks, better marks to the right."), beside];
  }

  function finish(a, b, distance) {
    if (!distance || !a.seconds || !b.seconds || a.seconds === b.seconds) return null;
    const [faster, slower] = a.seconds < b.seconds ? [a, b] : [b, a];
    return picture(faster, slower, (distance * (1 - faster.seconds / slower.seconds)).toFixed(1));
  }

  // The cell of each line that names it is its heading.
  function tableOf(caption, headings, lines, heading) {
    const made = element("table");
    made.append(element("caption", caption));
    const cell = (words, scope) => {
      const cell = element(scope ? "th" : "td", words);
      if (scope) cell.scope = scope;
      return cell;
    };
    made.createTHead().insertRow().append(...headings.map(words => cell(words, "col")));
    const body = made.createTBody();
    for (const line of lines) body.insertRow().append(...line.map((words, i) => cell(words, i === heading && "row")));
    return made;
  }

  function show() {
    const shard = shards[event.value];
    const [a, b] = sides.map(side => shard && shard.runs.find(run => run.id === side.value));
    result.hidden = !a || !b;
    if (result.hidden) return;
    const heading = element("h2", a.champion + " " + a.year + " and " + b.champion + " " + b.year);
    const finals = element("p");
    finals.append(link(a), "; ", link(b));
    result.replaceChildren(...[heading, finals, finish(a, b, shard.distance), ...fields(a, b, shard.lessIsBetter),
      tableOf("What is known of both. Splits are the field\u2019s, whoever led.", ["Question", a.champion, b.champion], rows(a, b, shard.distance), 0)].filter(Boolean));
    const asked = new URLSearchParams({ event: event.value, a: a.id, b: b.id });
    if (location.hash !== "#" + asked) history.replaceState(null, "", "#" + asked);
  }

  function fill(shard) {
    for (const side of sides) {
      const asked = new URLSearchParams(location.hash.slice(1)).get(side.name);
      side.replaceChildren(new Option("choose a champion", ""), ...shard.runs.map(run => new Option(run.year + " " + run.champion + ", " + run.final, run.id)));
      side.value = shard.runs.some(run => run.id === asked) ? asked : "";
      side.disabled = false;
    }
    show();
  }

  window.trackArchiveCompare = shard => {
    shards[shard.event] = shard;
    if (event.value === shard.event) fill(shard);
  };

  function choose() {
    result.hidden = true;
    for (const side of sides) side.disabled = true;
    const chosen = event.selectedOptions[0];
    if (!event.value) return;
    if (shards[event.value]) return fill(shards[event.value]);
    const script = document.createElement("script");
    script.src = chosen.dataset.finals;
    document.head.append(script);
  }

  event.addEventListener("change", choose);
  for (const side of sides) side.addEventListener("change", show);
  form.addEventListener("submit", e => {
    e.preventDefault();
    show();
  });
  form.hidden = false;

  // The address says what is compared, also where it changes by hand or by a link of this page.
  function restore() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("event");
    if ([...event.options].some(option => option.value === asked)) event.value = asked;
    choose();
  }

  addEventListener("hashchange", restore);
  restore();
})();
