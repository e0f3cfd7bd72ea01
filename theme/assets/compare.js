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

  // As the pages of single pairs draw it: the line on the right, a lane each.
  function picture(faster, slower, behind) {
    const figure = element("figure", null, "picture field");
    const drawn = (name, attributes, words) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      if (words) made.textContent = words;
      return made;
    };
    const svg = drawn("svg", { width: "100%", height: 44, "aria-hidden": "true" });
    const lanes = [[faster, "96%", 11, "end", -12, ""], [slower, "3%", 33, "start", 12, " " + behind + " m"]];
    for (const [, , y] of lanes) svg.append(drawn("line", { class: "lane-ground", x1: 0, x2: "100%", y1: y, y2: y }));
    svg.append(drawn("line", { class: "finish", x1: "96%", x2: "96%", y1: 0, y2: 44 }));
    for (const [run, x, y, anchor, dx, gap] of lanes) {
      svg.append(
        drawn("circle", { class: "dot", cx: x, cy: y, r: 7 }),
        drawn("text", { class: "runner", x, y: y + 4, dx, "text-anchor": anchor }, run.champion + " " + run.year + gap));
    }
    const caption = element("figcaption", "Had both run at their average speed from start to finish, " + slower.champion + " would have been " + behind + " metres from the line when " + faster.champion + " reached it.");
    figure.append(svg, caption);
    return figure;
  }

  function finish(a, b, distance) {
    if (!distance || !a.seconds || !b.seconds || a.seconds === b.seconds) return null;
    const [faster, slower] = a.seconds < b.seconds ? [a, b] : [b, a];
    return picture(faster, slower, (distance * (1 - faster.seconds / slower.seconds)).toFixed(1));
  }

  function table(a, b, distance) {
    const made = element("table");
    made.append(element("caption", "What is known of both. Splits are the field\u2019s, whoever led."));
    const head = made.createTHead().insertRow();
    for (const words of ["Question", a.champion, b.champion]) {
      const cell = element("th", words);
      cell.scope = "col";
      head.append(cell);
    }
    const body = made.createTBody();
    for (const [label, first, second] of rows(a, b, distance)) {
      const row = body.insertRow();
      const cell = element("th", label);
      cell.scope = "row";
      row.append(cell, element("td", first), element("td", second));
    }
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
    result.replaceChildren(...[heading, finals, finish(a, b, shard.distance), table(a, b, shard.distance)].filter(Boolean));
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
  const asked = new URLSearchParams(location.hash.slice(1)).get("event");
  if ([...event.options].some(option => option.value === asked)) event.value = asked;
  choose();
})();
