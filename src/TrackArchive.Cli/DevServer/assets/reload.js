// Follows the preview: loads the page again when it was built again, where the reader was, and shows what is wrong with the content.
"use strict";

(() => {
  const own = document.currentScript;
  const shown = own instanceof HTMLScriptElement ? own.dataset.build : "";
  const addresses = { events: "/_trackarchive/events", problems: "/_trackarchive/problems", style: "/_trackarchive/overlay.css" };
  const placeKey = "trackarchive-preview-place";

  /** @type {EventSource | undefined} */
  let source;
  /** @type {HTMLElement | undefined} */
  let overlay;
  let problems = "";

  function reload() {
    source?.close();
    sessionStorage.setItem(placeKey, JSON.stringify({ page: location.pathname + location.search, x: scrollX, y: scrollY }));
    location.reload();
  }

  // The browser does so too, but not where the page grows after it has loaded.
  function returnToPlace() {
    const kept = sessionStorage.getItem(placeKey);
    if (!kept) return;
    sessionStorage.removeItem(placeKey);
    const place = JSON.parse(kept);
    if (place.page !== location.pathname + location.search) return;
    const go = () => scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    if (document.readyState === "complete") go();
    else addEventListener("load", go);
  }

  function dismiss() {
    overlay?.remove();
    overlay = undefined;
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string)} parts
   */
  function element(name, attributes, ...parts) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...parts);
    return made;
  }

  /**
   * In a shadow tree, so that the site's style and the overlay's leave each other alone.
   * @param {Node[]} words
   */
  function showOverlay(words) {
    dismiss();
    overlay = element("div", { id: "trackarchive-overlay" });
    const button = element("button", { type: "button" }, "Dismiss");
    button.addEventListener("click", dismiss);
    const alert = element("div", { role: "alert" });
    overlay.attachShadow({ mode: "open" }).append(
      element("link", { rel: "stylesheet", href: addresses.style }),
      element("section", { "aria-label": "Mistakes in the content", tabindex: "-1" }, button, alert, element("p", {}, "The page behind this is the last that could be built.")),
    );
    document.body.append(overlay);
    // A reader hears what is put into an alert that is there.
    alert.append(...words);
  }

  /**
   * The browser reads them as a document, in which nothing runs.
   * @returns {Promise<Node[]>}
   */
  const loadProblems = () => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => resolve([...request.response.body.childNodes]);
    request.onerror = () => reject(new Error("the preview has ended"));
    request.open("GET", addresses.problems);
    request.send();
  });

  async function showProblems() {
    const words = await loadProblems();
    const whole = document.getElementById("trackarchive-problems");
    if (whole) whole.replaceChildren(...words);
    else if (words.length > 0) showOverlay(words);
    else dismiss();
  }

  /** @param {{ build: string, problems: string }} state */
  function show(state) {
    if (state.build !== shown) return reload();
    if (state.problems === problems) return;
    problems = state.problems;
    showProblems().catch(() => { problems = ""; });
  }

  // A hidden tab lets go of its connection, of which a browser has six for a host; it catches up when it is seen again.
  function follow() {
    if (document.hidden) {
      source?.close();
      return;
    }
    source = new EventSource(addresses.events);
    source.onmessage = event => show(JSON.parse(event.data));
  }

  addEventListener("keydown", event => { if (event.key === "Escape") dismiss(); });
  document.addEventListener("visibilitychange", follow);
  returnToPlace();
  follow();
})();
