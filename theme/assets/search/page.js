// The search page: what the archive's own index answers, with facets and counts, then texts with excerpts.
"use strict";

(() => {
  const { element, find, findAll } = TrackArchive.dom;
  const { number, counted } = TrackArchive.text;
  const { root } = TrackArchive.data;

  const PAUSE_MS = 150;
  const ANSWERS_AT_ONCE = 20;
  const TEXTS_AT_ONCE = 5;

  const form = find(document, "#search", HTMLFormElement);
  const box = find(form, "#q", HTMLInputElement);
  const order = find(form, "#sort", HTMLSelectElement);
  const status = find(document, "#search-status", HTMLElement);
  const lists = find(document, "#search-indexes", HTMLElement);
  const facets = findAll(form, ".search-facets select", HTMLSelectElement).filter(select => select !== order);
  const texts = form.dataset.texts;
  const isFolder = location.protocol === "file:";
  const finder = TrackArchive.finder(form.dataset.index ?? "");
  const address = TrackArchive.searchAddress(box, [...facets, order]);

  let latest = 0;
  let timer = 0;

  /**
   * One answer of many that are on their way: an older one must not replace a newer.
   * @param {number} ticket
   */
  const isLatest = ticket => ticket === latest;

  /**
   * @param {string} address
   * @param {string} title
   * @param {string} kind
   * @param {Part} below
   */
  const item = (address, title, kind, below) =>
    element("li", {}, element("h3", {}, element("a", { href: address }, title), " ", element("span", { className: "tag" }, kind)), below);

  /**
   * A section of results that shows some of them, and more when asked.
   * @template T
   * @param {string} id
   * @param {number} atOnce
   * @param {(results: T[]) => HTMLElement[] | Promise<HTMLElement[]>} itemsOf
   */
  function section(id, atOnce, itemsOf) {
    const whole = find(document, `#${id}`, HTMLElement);
    const list = find(whole, "ol", HTMLElement);
    const more = find(whole, "button", HTMLButtonElement);

    /** @param {T[]} results @param {number} ticket @param {number} kept How many items stay. */
    async function show(results, ticket, kept) {
      const items = await itemsOf(results.slice(kept, kept + atOnce));
      if (!isLatest(ticket)) return;
      if (kept === 0) list.replaceChildren();
      list.append(...items);
      whole.hidden = results.length === 0;
      find(whole, ".count", HTMLElement).textContent = number(results.length);
      more.hidden = list.children.length >= results.length;
      more.onclick = async () => {
        const shown = list.children.length;
        await show(results, ticket, shown);
        list.children[shown]?.querySelector("a")?.focus();
      };
    }

    return (/** @type {T[]} */ results, /** @type {number} */ ticket) => show(results, ticket, 0);
  }

  /** @param {Answer} answer */
  const answerItem = ({ path, title, kind, detail }) =>
    item(new URL(path, root).href, title, kind, detail && element("p", { className: "quiet" }, detail));

  /** @param {TextResult} result */
  async function textItem(result) {
    const { url, meta, excerpt } = await result.data();
    return item(url, meta.title, meta.kind ?? "", TrackArchive.texts.excerpt(excerpt));
  }

  const showAnswers = section("search-answers", ANSWERS_AT_ONCE, (/** @type {Answer[]} */ answers) => answers.map(answerItem));
  const showTexts = section("search-texts", TEXTS_AT_ONCE, (/** @type {TextResult[]} */ results) => Promise.all(results.map(textItem)));

  /** @param {Answer} answer @param {string} name */
  const valuesOf = (answer, name) => name === "kind" ? [answer.kind] : answer.facets[name] ?? [];

  /** @param {Answer} answer @param {[string, string][]} chosen */
  const passes = (answer, chosen) => chosen.every(([name, value]) => valuesOf(answer, name).includes(value));

  /**
   * Values beside a chosen one are counted as if that facet were open, so that another can be taken instead.
   * @param {HTMLSelectElement} facet
   * @param {Answer[]} answers
   * @param {[string, string][]} chosen
   */
  function showCounts(facet, answers, chosen) {
    const value = facet.value;
    const others = chosen.filter(([name]) => name !== facet.name);
    const counts = new Map(value ? [[value, 0]] : []);
    for (const name of answers.filter(answer => passes(answer, others)).flatMap(answer => valuesOf(answer, facet.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    const values = [...counts].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    facet.replaceChildren(new Option("any", ""), ...values.map(([name, count]) => new Option(`${name} (${count})`, name)));
    facet.value = value;
  }

  /** @param {Answer} a @param {Answer} b */
  const byDate = (a, b) => b.year - a.year || b.score - a.score || (a.path < b.path ? -1 : 1);

  /** @param {string} words @param {number} answers @param {number} results @param {string} fault */
  function conclude(words, answers, results, fault) {
    const counts = [answers > 0 && counted(answers, "page"), results > 0 && counted(results, "text match", "text matches")].filter(Boolean);
    lists.hidden = answers + results > 0;
    status.textContent = !words ? "" : fault || counts.join(", ") || "Nothing found. Try fewer words, or another spelling.";
  }

  async function search() {
    const ticket = ++latest;
    const words = box.value.trim();
    const chosen = facets.filter(facet => facet.value).map(facet => /** @type {[string, string]} */ ([facet.name, facet.value]));
    let fault = "";
    lists.hidden = words !== "";
    const answers = await finder.find(words, { limit: Infinity, deep: true }).catch(() => {
      fault = "The index of names could not be loaded. The lists below lead to everything.";
      return /** @type {Answer[]} */ ([]);
    });
    if (!isLatest(ticket)) return;
    for (const facet of facets) showCounts(facet, answers, chosen);
    const shown = answers.filter(answer => passes(answer, chosen));
    if (order.value === "date") shown.sort(byDate);
    await showAnswers(shown, ticket);
    const results = !words || !texts || isFolder ? [] : await TrackArchive.texts.find(texts, words, chosen, order.value === "date").catch(() => {
      fault ||= "The texts could not be searched.";
      return /** @type {TextResult[]} */ ([]);
    });
    if (!isLatest(ticket)) return;
    await showTexts(results, ticket);
    if (isLatest(ticket)) conclude(words, shown.length, results.length, fault);
  }

  /** @param {boolean} isTyping */
  function ask(isTyping) {
    clearTimeout(timer);
    address.write(isTyping);
    search();
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(true), PAUSE_MS);
  });
  form.addEventListener("change", event => { if (event.target !== box) ask(false); });
  form.addEventListener("submit", event => {
    event.preventDefault();
    ask(false);
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    address.read();
    search();
  });
  form.hidden = false;
  address.read();
  if (isFolder && texts) find(document, "#search-note", HTMLElement).hidden = false;
  find(form, ".search-facets", HTMLElement).hidden = false;
  search();
})();
