// Plays a race again. What is drawn and by which rule says ReplayDrawing.cs; nothing moves until it is asked to.
(() => {
  "use strict";

  const FRONT = 86, LAST = 4, GAP = 12;
  const stage = document.querySelector(".replay");
  const find = selector => stage.querySelector(selector);
  const all = selector => [...stage.querySelectorAll(selector)];
  const way = words => words.split(" ").map(pair => pair.split(":").map(Number));

  const moments = all(".moment").map(line => ({ at: way(line.dataset.at)[0], words: line.dataset.words }));
  const front = moments.map(moment => moment.at);
  const runners = all(".running").map(drawn => ({
    drawn, dot: drawn.querySelector("circle"), label: drawn.querySelector("text"),
    way: way(drawn.dataset.way), name: drawn.dataset.name, mark: drawn.dataset.mark,
  }));
  const ground = all(".ground").map(drawn => ({ drawn, metres: +drawn.dataset.metres, parts: drawn.matches("g") ? [...drawn.children] : [drawn] }));
  const seek = find("#replay-seek"), play = find(".replay-play"), speed = find("#replay-speed"), now = find(".replay-now-line");
  const last = +stage.dataset.seconds, span = +stage.dataset.window;
  const stops = [0, ...front.map(at => at[1]), last].filter((at, i, list) => list.indexOf(at) === i);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let seconds = front[front.length - 1][1], frame = 0, drawnAt = 0;

  // Metres from the start, at constant speed between what is known.
  function at(known, time) {
    let [metres, from] = [0, 0];
    for (const [to, until] of known) {
      if (time <= until) return metres + (to - metres) * (time - from) / (until - from);
      [metres, from] = [to, until];
    }
    return metres;
  }

  const xOf = behind => FRONT - (FRONT - LAST) * behind / span;
  const isAt = (a, b) => Math.abs(a - b) < 0.005;
  const set = (part, x) => {
    for (const name of part.tagName === "line" ? ["x1", "x2"] : [part.tagName === "circle" ? "cx" : "x"]) part.setAttribute(name, x + "%");
  };

  function clock(time) {
    const minutes = Math.floor(time / 60 + 1e-9);
    const rest = (time - minutes * 60).toFixed(1);
    return minutes ? minutes + ":" + rest.padStart(4, "0") : rest;
  }

  function said() {
    const known = moments.find(moment => isAt(moment.at[1], seconds));
    if (known) return "Sourced: " + known.words;
    if (seconds === 0) return "The start";
    if (seconds >= front[front.length - 1][1]) return seconds >= last ? "All are home" : "Sourced: the marks of those at the line";
    return "Interpolated: the leader near " + Math.round(at(front, seconds)) + " m";
  }

  function draw() {
    const lead = at(front, seconds);
    for (const line of ground) {
      const x = xOf(lead - line.metres);
      line.drawn.setAttribute("visibility", x < 0 || x > 100 ? "hidden" : "visible");
      for (const part of line.parts) set(part, x);
    }
    for (const runner of runners) {
      const x = Math.max(LAST, xOf(Math.max(0, lead - at(runner.way, seconds))));
      const home = seconds > runner.way[runner.way.length - 1][1] - 0.005;
      set(runner.dot, x);
      set(runner.label, x);
      runner.label.setAttribute("dx", x > 50 ? -GAP : GAP);
      runner.label.setAttribute("text-anchor", x > 50 ? "end" : "start");
      runner.label.textContent = home ? runner.name + " " + runner.mark : runner.name;
      runner.drawn.classList.toggle("between", seconds > 0 && !runner.way.some(known => isAt(known[1], seconds)) && !home);
    }
    set(now, 1 + 98 * seconds / last);
    seek.value = seconds;
    seek.setAttribute("aria-valuetext", clock(seconds) + ". " + said());
    find(".replay-time").textContent = clock(seconds);
    find(".replay-words").textContent = said();
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    play.textContent = "Play";
  }

  function go(time) {
    seconds = Math.min(last, Math.max(0, time));
    draw();
  }

  function step(time) {
    go(seconds + (time - drawnAt) / 1000 * speed.value);
    drawnAt = time;
    if (seconds < last) frame = requestAnimationFrame(step);
    else stop();
  }

  function toggle() {
    if (frame) return stop();
    if (seconds >= last || isAt(seconds, front[front.length - 1][1])) go(0);
    play.textContent = "Pause";
    frame = requestAnimationFrame(time => {
      drawnAt = time;
      step(time);
    });
  }

  // From one sourced moment to the next, without a way between.
  function jump(to) {
    stop();
    if (to !== undefined) go(to);
    find("[role=status]").textContent = clock(seconds) + ". " + said();
  }

  play.addEventListener("click", toggle);
  find(".replay-back").addEventListener("click", () => jump(stops.filter(stop => stop < seconds - 0.005).pop()));
  find(".replay-on").addEventListener("click", () => jump(stops.find(stop => stop > seconds + 0.005)));
  seek.addEventListener("input", () => {
    stop();
    go(+seek.value);
  });
  seek.addEventListener("keydown", event => {
    if (event.key !== " " || play.hidden) return;
    event.preventDefault();
    toggle();
  });
  const calm = () => {
    if (still.matches) stop();
    play.hidden = find(".replay-speed").hidden = still.matches;
  };
  still.addEventListener("change", calm);
  calm();
  draw();
  stage.hidden = false;
})();
