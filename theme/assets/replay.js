// Plays a race as far as it is known. ReplayDrawing.cs draws all of it; this shows what is known by the time that it plays, and
// moves nothing but the leader. Nothing moves until it is asked to.
"use strict";

(() => {
  const { find: findIn, findAll } = TrackArchive.dom;

  /** Times within this many seconds are the same. */
  const SAME = 0.005;
  const stage = findIn(document, "#replay", HTMLElement);
  const find = (/** @type {string} */ selector) => findIn(stage, selector, HTMLElement);
  /** @param {string} selector */
  const drawings = selector => findAll(stage, selector, SVGElement);
  /** @param {SVGElement | HTMLElement} drawn @param {string} name */
  const number = (drawn, name) => Number(drawn.dataset[name]);

  const front = drawings(".moment").map(line => ({ metres: number(line, "metres"), seconds: number(line, "seconds"), words: line.dataset.words ?? "" }));
  const finish = front[front.length - 1];
  const shown = drawings("[data-from]").map(part => ({ part, from: number(part, "from") }));
  const finishes = drawings("g[data-from]").map(part => number(part, "from"));
  const leader = findIn(stage, ".replay-front", SVGElement);
  const seek = findIn(stage, "#replay-seek", HTMLInputElement);
  const speed = findIn(stage, "#replay-speed", HTMLSelectElement);
  const play = find(".replay-play");
  const start = number(stage, "start"), end = number(stage, "finish"), metres = number(stage, "metres"), last = number(stage, "seconds");
  const stops = [0, ...front.map(moment => moment.seconds), last].filter((at, i, list) => list.indexOf(at) === i);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let seconds = last, frame = 0, drawnAt = 0;

  /** @param {number} at */
  const isNow = at => Math.abs(at - seconds) < SAME;

  /** Metres of the leader from the start, at constant speed between known moments. */
  function lead() {
    let [from, since] = [0, 0];
    for (const moment of front) {
      if (seconds <= moment.seconds) return from + (moment.metres - from) * (seconds - since) / (moment.seconds - since);
      [from, since] = [moment.metres, moment.seconds];
    }
    return from;
  }

  /** @param {number} time */
  function clock(time) {
    const minutes = Math.floor(time / 60 + 1e-9);
    const rest = (time - minutes * 60).toFixed(1);
    return minutes ? minutes + ":" + rest.padStart(4, "0") : rest;
  }

  function said() {
    const known = front.find(moment => isNow(moment.seconds));
    if (known) return "Sourced: " + known.words;
    if (seconds === 0) return "The start";
    if (seconds >= last) return stage.dataset.end ?? "";
    if (seconds > finish.seconds) return finishes.filter(at => at <= seconds + SAME).length + " of " + finishes.length + " at the finish";
    return "Estimated: the leader near " + Math.round(lead()) + " m";
  }

  function draw() {
    leader.setAttribute("cx", start + (end - start) * lead() / metres + "%");
    leader.classList.toggle("between", seconds > 0 && seconds < finish.seconds && !front.some(moment => isNow(moment.seconds)));
    for (const { part, from } of shown) part.setAttribute("visibility", from <= seconds + SAME ? "visible" : "hidden");
    seek.value = String(seconds);
    seek.setAttribute("aria-valuetext", clock(seconds) + ". " + said());
    find(".replay-time").textContent = clock(seconds);
    find(".replay-words").textContent = said();
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    play.textContent = "Play";
  }

  /** @param {number} time */
  function go(time) {
    seconds = Math.min(last, Math.max(0, time));
    draw();
  }

  /** @param {number} time */
  function step(time) {
    go(seconds + (time - drawnAt) / 1000 * Number(speed.value));
    drawnAt = time;
    if (seconds < last) frame = requestAnimationFrame(step);
    else stop();
  }

  function toggle() {
    if (frame) return stop();
    if (seconds >= last) go(0);
    play.textContent = "Pause";
    frame = requestAnimationFrame(time => {
      drawnAt = time;
      step(time);
    });
  }

  /**
   * To a known moment at once, and says it.
   * @param {number | undefined} to
   */
  function jump(to) {
    stop();
    if (to !== undefined) go(to);
    find("[role=status]").textContent = clock(seconds) + ". " + said();
  }

  function calm() {
    if (still.matches) stop();
    play.hidden = find(".replay-speed").hidden = still.matches;
  }

  play.addEventListener("click", toggle);
  find(".replay-back").addEventListener("click", () => jump(stops.filter(at => at < seconds - SAME).pop()));
  find(".replay-on").addEventListener("click", () => jump(stops.find(at => at > seconds + SAME)));
  seek.addEventListener("input", () => {
    stop();
    go(Number(seek.value));
  });
  seek.addEventListener("keydown", event => {
    if (event.key !== " " || play.hidden) return;
    event.preventDefault();
    toggle();
  });
  still.addEventListener("change", calm);
  calm();
  draw();
  find(".replay-clock").hidden = find(".replay-controls").hidden = false;
})();
