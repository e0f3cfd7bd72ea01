// Follows the preview: loads the page anew when it was built anew, where the reader was, and shows what is wrong with the content.
(() => {
  "use strict";

  const shown = document.currentScript.dataset.build;
  const events = "/_trackarchive/events";
  const stylesheet = "/_trackarchive/overlay.css";
  const placeKey = "trackarchive-preview-place";

  let source;
  let overlay;
  let problems = "";

  function reload() {
    source.close();
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

  // In a shadow tree, so that the site's style and the overlay's leave each other alone. The server escaped what came from files.
  function showOverlay() {
    dismiss();
    overlay = document.createElement("div");
    overlay.id = "trackarchive-overlay";
    const root = overlay.attachShadow({ mode: "open" });
    root.innerHTML = `<link rel="stylesheet" href="${stylesheet}">
      <section aria-label="Mistakes in the content" tabindex="-1">
      <button type="button">Dismiss</button><div role="alert"></div>
      <p>The page behind this is the last that could be built.</p></section>`;
    root.querySelector("button").addEventListener("click", dismiss);
    document.body.append(overlay);
    root.querySelector("[role=alert]").innerHTML = problems;
  }

  function show(state) {
    if (state.build !== shown) {
      reload();
      return;
    }
    if (state.problems === problems) return;
    problems = state.problems;
    const whole = document.getElementById("trackarchive-problems");
    if (whole) whole.innerHTML = problems;
    else if (problems) showOverlay();
    else dismiss();
  }

  // A hidden tab lets go of its connection, of which a browser has six for a host; it catches up when it is seen again.
  function follow() {
    if (document.hidden) {
      source?.close();
      return;
    }
    source = new EventSource(events);
    source.onmessage = event => show(JSON.parse(event.data));
  }

  addEventListener("keydown", event => { if (event.key === "Escape") dismiss(); });
  document.addEventListener("visibilitychange", follow);
  returnToPlace();
  follow();
})();
