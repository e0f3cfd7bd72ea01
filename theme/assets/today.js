// The finals held on the reader's day and month.
"use strict";

(() => {
  const { element, find } = TrackArchive.dom;
  const { load } = TrackArchive.data;

  const section = find(document, "#today", HTMLElement);
  const now = new Date();
  const twoDigits = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const month = twoDigits(now.getMonth() + 1);
  const today = `${month}-${twoDigits(now.getDate())}`;

  /** @param {string | undefined} pattern */
  const ofMonth = pattern => (pattern ?? "").replace("*", month);

  /** @param {[string, string, string, string]} final */
  const item = ([year, name, address, champions]) => element("li", {}, `${year}: `, element("a", { href: address }, name), champions && `, ${champions}`);

  /** @param {Record<string, [string, string, string, string][]>} days */
  function show(days) {
    if (!days[today]) return;
    find(section, "p", HTMLElement).before(element("ul", {}, ...days[today].map(item)));
    find(section, "p a", HTMLAnchorElement).href = `${ofMonth(section.dataset.page)}#${today}`;
  }

  // Without the data the link leads to every day of the year.
  load(ofMonth(section.dataset.finals)).then(show, () => {});
})();
