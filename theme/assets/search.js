// The search page: what the archive's own index answers, with facets and counts, then texts from Pagefind with excerpts.
// The address holds the question, so it can be kept, sent and gone back to.
(() => {
  "use strict";

  const form = document.getElementById("search");
  const box = document.getElementById("q");
  const order = document.getElementById("sort");
  const status = document.getElementById("search-status");
  const remark = document.getElementById("search-remark");
  const lists = document.getElementById("search-indexes");
  const facets = [...form.querySelectorAll(".search-facets select")].filter(select => select !== order);
  const pause = 150;

  const index = new URL(form.dataset.index, document.baseURI);
  const root = new URL("../", index);
  const finder = trackArchive.finder(root.href, index.href);

  let texts;
  let latest = 0;
  let timer;
  let isTyping = false;

  const counted = (number, one, many) => number === 1 ? `1 ${one}` : `${number.toLocaleString("en")} ${many}`;

  // One answer of many that are on their way: an older one must not replace a newer.
  const isLatest = ticket => ticket === latest;

  // ---- The address ----

  function question() {
    const asked = new URLSearchParams();
    const words = box.value.trim();
    if (words) asked.set("q", words);
    for (const select of [...facets, order]) if (select.value) asked.set(select.name, select.value);
    return asked;
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    box.value = asked.get("q") ?? "";
    for (const select of [...facets, order]) {
      const value = asked.get(select.name) ?? "";
      if (select !== order && ![...select.options].some(option => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
  }

  // While somebody types, one entry of the history follows the words; everything else is an entry of its own.
  function writeAddress(typing) {
    const asked = question().toString();
    if (asked === new URLSearchParams(location.search).toString()) return;
    const address = location.pathname + (asked ? "?" + asked : "");
    if (typing && isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    isTyping = typing;
  }

  // ---- Lists ----

  // Of the excerpt's markup only the marked words are kept.
  function excerpt(markup) {
    const paragraph = document.createElement("p");
    paragraph.className = "excerpt";
    for (const node of new DOMParser().parseFromString(markup, "text/html").body.childNodes) {
      if (node.nodeName === "MARK") {
        const mark = document.createElement("mark");
        mark.textContent = node.textContent;
        paragraph.append(mark);
      } else {
        paragraph.append(node.textContent);
      }
    }
    return paragraph;
  }

  function item(address, title, kind, below) {
    const element = document.createElement("li");
    const heading = document.createElement("h3");
    const link = document.createElement("a");
    const tag = document.createElement("span");
    link.href = address;
    link.textContent = title;
    tag.className = "tag";
    tag.textContent = kind;
    heading.append(link, " ", tag);
    element.append(heading);
    if (below) element.append(below);
    return element;
  }

  function detail(words) {
    if (!words) return null;
    const paragraph = document.createElement("p");
    paragraph.className = "quiet";
    paragraph.textContent = words;
    return paragraph;
  }

  // A section of results that shows so many and more when asked. itemsOf makes the elements of some of them, now or later.
  function section(id, pageSize, itemsOf) {
    const element = document.getElementById(id);
    const list = element.querySelector("ol");
    const count = element.querySelector(".count");
    const more = element.querySelector("button");
    async function show(results, ticket, kept) {
      const shown = kept ?? list.children.length;
      const items = await itemsOf(results.slice(shown, shown + pageSize));
      if (!isLatest(ticket)) return;
      if (kept === 0) list.replaceChildren();
      list.append(...items);
      element.hidden = results.length === 0;
      count.textContent = results.length.toLocaleString("en");
      more.hidden = list.children.length >= results.length;
      more.onclick = async () => {
        await show(results, ticket);
        list.children[shown + pageSize]?.querySelector("a").focus();
      };
    }
    return (results, ticket) => show(results, ticket, 0);
  }

  const showAnswers = section("search-answers", 20, answers =>
    answers.map(answer => item(new URL(answer.path, root).href, answer.title, answer.kind, detail(answer.detail))));
  const showTexts = section("search-texts", 5, async results =>
    (await Promise.all(results.map(result => result.data()))).map(found => item(found.url, found.meta.title, found.meta.kind ?? "", excerpt(found.excerpt))));

  // ---- Answers of the index ----

  const valuesOf = (answer, name) => name === "kind" ? [answer.kind] : answer.facets[name] ?? [];
  const passes = (answer, chosen) => chosen.every(([name, value]) => valuesOf(answer, name).includes(value));

  // The values beside a chosen one are counted as if that facet were open, so that another can be taken in its place.
  function showCounts(answers, chosen) {
    for (const facet of facets) {
      const counts = new Map(facet.value ? [[facet.value, 0]] : []);
      const others = chosen.filter(([name]) => name !== facet.name);
      for (const answer of answers) {
        if (!passes(answer, others)) continue;
        for (const value of valuesOf(answer, facet.name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const values = [...counts].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
      const value = facet.value;
      facet.replaceChildren(new Option("any", ""), ...values.map(([name, number]) => new Option(`${name} (${number})`, name)));
      facet.value = value;
    }
  }

  const byDate = (a, b) => b.year - a.year || b.score - a.score || (a.path < b.path ? -1 : 1);

  // ---- Texts ----

  async function openTexts() {
    const pagefind = await import(new URL(form.dataset.texts, root).href);
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 24, noWorker: true });
    return pagefind;
  }

  // A word that no text has, Pagefind shortens until one does ("nobodyofthisname" to "no"): what it then finds nobody asked for.
  const isMeant = (asked, found) => {
    let alike = 0;
    while (alike < asked.length && asked[alike] === found[alike]) alike++;
    return alike >= Math.max(Math.min(3, asked.length), asked.length * 0.4); // "running" finds "runs"
  };

  async function isMisread(plain, first) {
    const { content, locations } = await first.data();
    const all = content.split(/\s+/);
    const found = trackArchive.words(locations.map(i => all[i]).join(" "));
    return trackArchive.words(plain).some(asked => !found.some(word => isMeant(asked, word)));
  }

  async function textsOf(words, chosen) {
    texts ??= await openTexts();
    const plain = words.replace(/\p{L}+:/gu, " ").replace(/["/]|\.\./g, " ").trim();
    const answer = await texts.search(plain || null, {
      ...(chosen.length > 0 ? { filters: Object.fromEntries(chosen) } : {}),
      ...(order.value === "date" ? { sort: { date: "desc" } } : {}),
    });
    return plain && answer.results.length > 0 && await isMisread(plain, answer.results[0]) ? [] : answer.results;
  }

  async function search() {
    const ticket = ++latest;
    const words = box.value.trim();
    const chosen = facets.filter(facet => facet.value).map(facet => [facet.name, facet.value]);
    let answers = [], results = [], fault = "";
    lists.hidden = words !== "";
    try {
      answers = await finder.find(words, { limit: Infinity, deep: true });
    } catch {
      fault = "The index of names could not be loaded. The lists below lead to everything.";
    }
    if (!isLatest(ticket)) return;
    showCounts(answers, chosen);
    const shown = answers.filter(answer => passes(answer, chosen));
    if (order.value === "date") shown.sort(byDate);
    await showAnswers(shown, ticket);
    if (words && form.dataset.texts && location.protocol !== "file:") {
      try {
        results = await textsOf(words, chosen);
      } catch {
        fault ||= "The texts could not be searched.";
      }
    }
    if (!isLatest(ticket)) return;
    await showTexts(results, ticket);
    if (!isLatest(ticket)) return;
    lists.hidden = shown.length + results.length > 0;
    const counts = [shown.length > 0 && counted(shown.length, "page by its name", "pages by their names"), results.length > 0 && counted(results.length, "text", "texts")].filter(Boolean);
    status.textContent = !words ? "" : fault || counts.join(", ") || "Nothing found. Try fewer words, or another spelling.";
  }

  readAddress();
  if (location.protocol === "file:" && form.dataset.texts) remark.hidden = false;
  form.querySelector(".search-facets").hidden = false;
  search();
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { writeAddress(true); search(); }, pause);
  });
  form.addEventListener("change", event => {
    if (event.target === box) return;
    writeAddress(false);
    search();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    writeAddress(false);
    isTyping = false;
    search();
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    isTyping = false;
    readAddress();
    search();
  });
})();
