// Full-text search with facets, over Pagefind's index. The address holds the question, so it can be kept, sent and gone back to.
(() => {
  "use strict";

  const form = document.getElementById("search");
  const box = document.getElementById("q");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const facets = [...form.querySelectorAll("select")];
  const pageSize = 20;
  const pause = 200;

  let index;
  let latest = 0;
  let timer;
  let isTyping = false;

  const say = text => { status.textContent = text; };

  const counted = number => number === 1 ? "1 page" : number.toLocaleString("en") + " pages";

  // One answer of many that are on their way: an older one must not replace a newer.
  const isLatest = ticket => ticket === latest;

  async function open() {
    const here = new URL(".", document.baseURI);
    const pagefind = await import(new URL(form.dataset.index, here).href);
    await pagefind.options({ baseUrl: here.pathname, excerptLength: 24 });
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  }

  function question() {
    const asked = new URLSearchParams();
    const words = box.value.trim();
    if (words) asked.set("q", words);
    for (const facet of facets) if (facet.value) asked.set(facet.name, facet.value);
    return asked;
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    box.value = asked.get("q") ?? "";
    for (const facet of facets) {
      const value = asked.get(facet.name) ?? "";
      if (![...facet.options].some(option => option.value === value)) facet.add(new Option(value, value));
      facet.value = value;
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

  function showCounts(counts) {
    for (const facet of facets) {
      const chosen = facet.value;
      const values = Object.entries(counts[facet.name] ?? {}).filter(([value, number]) => number > 0 || value === chosen);
      if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
      values.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
      facet.replaceChildren(new Option("any", ""), ...values.map(([value, number]) => new Option(`${value} (${number})`, value)));
      facet.value = chosen;
    }
  }

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

  function item(found) {
    const element = document.createElement("li");
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    const kind = document.createElement("span");
    link.href = found.url;
    link.textContent = found.meta.title;
    kind.className = "tag";
    kind.textContent = found.meta.kind ?? "";
    heading.append(link, " ", kind);
    element.append(heading, excerpt(found.excerpt));
    return element;
  }

  async function showMore(results, ticket) {
    const shown = list.children.length;
    const found = await Promise.all(results.slice(shown, shown + pageSize).map(result => result.data()));
    if (!isLatest(ticket)) return;
    list.append(...found.map(item));
    more.hidden = list.children.length >= results.length;
    more.onclick = async () => {
      await showMore(results, ticket);
      list.children[shown + pageSize]?.querySelector("a").focus();
    };
  }

  // The values beside a chosen one are counted as if that facet were open, so that another can be taken in its place.
  async function countsOfChosen(words, filters) {
    const counts = {};
    for (const name of Object.keys(filters)) {
      const { [name]: _, ...others } = filters;
      const without = words || Object.keys(others).length > 0
        ? (await index.search(words ?? null, { filters: others })).filters
        : await index.filters();
      counts[name] = without[name];
    }
    return counts;
  }

  async function search() {
    const ticket = ++latest;
    const asked = question();
    const words = asked.get("q");
    const filters = Object.fromEntries([...asked].filter(([name]) => name !== "q"));
    if (asked.size === 0) {
      list.replaceChildren();
      more.hidden = true;
      say("");
      showCounts(await index.filters());
      return;
    }
    const answer = await index.search(words ?? null, { filters });
    const counts = { ...answer.filters, ...await countsOfChosen(words, filters) };
    if (!isLatest(ticket)) return;
    list.replaceChildren();
    showCounts(counts);
    say(answer.results.length === 0 ? "Nothing found. Try fewer words, or another spelling." : counted(answer.results.length));
    await showMore(answer.results, ticket);
  }

  async function start() {
    readAddress();
    if (location.protocol === "file:") {
      say("Search works on a web server, not on files opened from a disk. The lists below lead to everything.");
      form.hidden = true;
      return;
    }
    try {
      index = await open();
    } catch {
      say("The search index could not be loaded. The lists below lead to everything.");
      return;
    }
    form.querySelector(".search-facets").hidden = false;
    await search();
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
  }

  start();
})();
