// Each picture is one stop of the Tab key; arrows, Home and End move among its strokes and discs. What the one in focus
// says stands below. Without this script the table beside a picture has the same links.
(() => {
  "use strict";

  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  for (const picture of document.querySelectorAll("figure.picture")) {
    const links = [...picture.querySelectorAll("svg a[tabindex]")];
    if (links.length === 0) continue;
    const words = document.createElement("p");
    words.className = "said";
    // Whoever hears the page has heard the link's name.
    words.setAttribute("aria-hidden", "true");
    words.hidden = true;
    picture.querySelector("figcaption").prepend(words);
    links[0].setAttribute("tabindex", "0");

    picture.addEventListener("focusin", event => {
      const at = links.indexOf(event.target);
      if (at < 0) return;
      for (const link of links) link.setAttribute("tabindex", link === links[at] ? "0" : "-1");
      words.textContent = links[at].getAttribute("aria-label");
      words.hidden = false;
    });
    picture.addEventListener("focusout", () => { words.hidden = true; });
    picture.addEventListener("keydown", event => {
      const at = links.indexOf(event.target);
      if (at < 0 || !(event.key in moves) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      links[Math.max(0, Math.min(links.length - 1, at + moves[event.key]))].focus();
    });
  }
})();
