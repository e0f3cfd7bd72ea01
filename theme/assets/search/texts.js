// Texts, by Pagefind, which the build runs over the written site.
"use strict";

/**
 * What the site uses of Pagefind.
 * @typedef {{ url: string, excerpt: string, content: string, locations: number[], meta: Record<string, string> }} FoundText
 * @typedef {{ data(): Promise<FoundText> }} TextResult
 * @typedef {{ options(options: object): Promise<void>, search(words: string | null, options: object): Promise<{ results: TextResult[] }> }} Pagefind
 */

TrackArchive.texts = (() => {
  const { element } = TrackArchive.dom;
  const { wordsOf } = TrackArchive.text;
  const { root, once } = TrackArchive.data;

  const WORDS_OF_EXCERPT = 24;
  const MIN_LETTERS_ALIKE = 3;
  /** "running" finds "runs". */
  const MIN_SHARE_ALIKE = 0.4;

  const open = once(async address => {
    /** @type {Pagefind} */
    const pagefind = await import(new URL(address, root).href);
    await pagefind.options({ baseUrl: new URL(root).pathname, excerptLength: WORDS_OF_EXCERPT, noWorker: true });
    return pagefind;
  });

  /**
   * @param {string} asked
   * @param {string} found
   */
  function isMeant(asked, found) {
    let alike = 0;
    while (alike < asked.length && asked[alike] === found[alike]) alike++;
    return alike >= Math.max(Math.min(MIN_LETTERS_ALIKE, asked.length), asked.length * MIN_SHARE_ALIKE);
  }

  /**
   * Pagefind shortens a word that no text has until one does ("nobodyofthisname" to "no"): nobody asked for what it then finds.
   * @param {string} words
   * @param {TextResult} first
   */
  async function isMisread(words, first) {
    const { content, locations } = await first.data();
    const all = content.split(/\s+/);
    const found = wordsOf(locations.map(i => all[i]).join(" "));
    return wordsOf(words).some(asked => !found.some(word => isMeant(asked, word)));
  }

  /**
   * @param {string} address Of Pagefind's script.
   * @param {string} question
   * @param {[string, string][]} filters
   * @param {boolean} newestFirst
   */
  async function find(address, question, filters, newestFirst) {
    const pagefind = await open(address);
    const words = question.replace(/\p{L}+:/gu, " ").replace(/["/]|\.\./g, " ").trim();
    const { results } = await pagefind.search(words || null, {
      ...(filters.length > 0 ? { filters: Object.fromEntries(filters) } : {}),
      ...(newestFirst ? { sort: { date: "desc" } } : {}),
    });
    return words && results.length > 0 && await isMisread(words, results[0]) ? [] : results;
  }

  /**
   * Pagefind marks the words that it found, and escapes nothing but "<" and ">".
   * @param {string} markup
   */
  function excerpt(markup) {
    const plain = (/** @type {string} */ text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    const parts = markup.split(/<mark>(.*?)<\/mark>/s).map((text, i) => i % 2 ? element("mark", {}, plain(text)) : plain(text));
    return element("p", { className: "excerpt" }, ...parts);
  }

  return { find, excerpt };
})();
