// Each picture is one stop of the Tab key; arrows, Home and End move among its strokes and discs. What the one in focus
// says is written below it. Without this script the table beside a picture has the same links.
"use strict";

(() => {
  const { element, find, findAll } = TrackArchive.dom;

  /** @type {Record<string, number>} */
  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  /**
   * @param {HTMLElement} picture
   * @param {SVGAElement[]} links
   */
  function follow(picture, links) {
    // Whoever hears the page has heard the link's name.
    const words = element("p", { className: "said", hidden: true, "aria-hidden": "true" });
    const at = (/** @type {Event} */ event) => links.findIndex(link => link === event.target);
    find(picture, "figcaption", HTMLElement).prepend(words);
    links[0].setAttribute("tabindex", "0");

    picture.addEventListener("focusin", event => {
      const chosen = links[at(event)];
      if (!chosen) return;
      for (const link of links) link.setAttribute("tabindex", link === chosen ? "0" : "-1");
      words.textContent = chosen.getAttribute("aria-label");
      words.hidden = false;
    });
    picture.addEventListener("focusout", () => { words.hidden = true; });
    picture.addEventListener("keydown", event => {
      const from = at(event);
      if (from < 0 || !(event.key in moves) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      links[Math.max(0, Math.min(links.length - 1, from + moves[event.key]))].focus();
    });
  }

  for (const picture of findAll(document, "figure.picture", HTMLElement)) {
    const links = findAll(picture, "svg a[tabindex]", SVGAElement);
    if (links.length > 0) follow(picture, links);
  }
})();
