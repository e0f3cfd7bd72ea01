// The box on every page: suggestions while somebody types, by the combobox pattern of the ARIA practices; "/" leads to it.
// Without a choice Enter sends the form to the search page, as it does without this script.
"use strict";

(() => {
  const { element, around } = TrackArchive.dom;
  const { counted } = TrackArchive.text;
  const { root } = TrackArchive.data;

  const PAUSE_MS = 80;

  const form = document.querySelector("form.site-search");
  const box = form?.querySelector("input") ?? document.querySelector("input#q");

  /** @param {KeyboardEvent} event */
  function leadToBox(event) {
    const isWriting = around(event, "input, select, textarea, [contenteditable]");
    if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey || !(box instanceof HTMLInputElement)) return;
    event.preventDefault();
    box.focus();
    box.select();
  }

  /**
   * The options below the box, and which of them is chosen.
   * @param {HTMLInputElement} input
   */
  function suggestionList(input) {
    const list = element("ul", { id: input.id + "-suggestions", className: "suggestions", hidden: true, role: "listbox", "aria-label": "Suggestions" });
    let active = -1;
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

    /** @param {number} position Below zero for none. */
    function choose(position) {
      active = position;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      const chosen = list.children[active];
      if (!chosen) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }

    /** @param {boolean} opens */
    function open(opens) {
      list.hidden = !opens;
      input.setAttribute("aria-expanded", String(opens));
      choose(-1);
    }

    // One place more than options: none, where the words are as they were typed.
    function move(/** @type {number} */ by) {
      const places = list.children.length + 1;
      choose((active + 1 + by + places) % places - 1);
    }

    const chosen = () => list.children[active]?.getAttribute("data-address");

    /** @param {Answer[]} answers */
    function show(answers) {
      list.replaceChildren(...answers.map((answer, i) => option(answer, `${list.id}-${i}`)));
      open(answers.length > 0);
    }

    return { list, open, move, chosen, show };
  }

  /**
   * @param {Answer} answer
   * @param {string} id
   */
  function option(answer, id) {
    const span = (/** @type {string} */ className, /** @type {string} */ words) => element("span", { className }, words);
    return element("li", { id, role: "option", "data-address": new URL(answer.path, root).href },
      span("s-title", answer.title), " ", span("s-kind", answer.kind), answer.detail && " ", answer.detail && span("s-detail", answer.detail));
  }

  /**
   * Asks for what is typed, and shows the latest answer only.
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} input
   * @param {ReturnType<typeof suggestionList>} suggestions
   */
  function asking(form, input, suggestions) {
    const finder = TrackArchive.finder(form.dataset.index ?? "");
    const status = element("p", { className: "unseen", role: "status" });
    let latest = 0;
    let timer = 0;
    form.append(suggestions.list, status);

    async function ask() {
      const ticket = ++latest;
      const question = input.value.trim();
      // Without the index Enter still leads to the search page, which says what it lacks.
      const answers = question ? await finder.find(question).catch(() => []) : [];
      if (ticket !== latest) return;
      suggestions.show(answers);
      status.textContent = !question ? "" : answers.length === 0 ? "No suggestions" : counted(answers.length, "suggestion");
    }

    function askSoon() {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    }

    // Answers on their way are not shown any more.
    function settle() {
      latest++;
      clearTimeout(timer);
    }

    return { ask, askSoon, settle };
  }

  /**
   * Without a choice the form is sent.
   * @param {KeyboardEvent} event
   * @param {ReturnType<typeof suggestionList>} suggestions
   */
  function choose(event, suggestions) {
    const chosen = suggestions.list.hidden ? null : suggestions.chosen();
    if (!chosen) return;
    event.preventDefault();
    location.assign(chosen);
  }

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} input
   */
  function start(form, input) {
    const suggestions = suggestionList(input);
    const { ask, askSoon, settle } = asking(form, input, suggestions);

    function close() {
      settle();
      suggestions.open(false);
    }

    /** @param {KeyboardEvent} event @param {number} by */
    function move(event, by) {
      event.preventDefault();
      if (suggestions.list.hidden) return void ask();
      if (event.altKey) return;
      // The suggestions stay while somebody moves among them.
      settle();
      suggestions.move(by);
    }

    function clear() {
      if (suggestions.list.hidden) input.value = "";
      close();
    }

    /** @type {Record<string, (event: KeyboardEvent) => void>} */
    const keys = { ArrowDown: event => move(event, 1), ArrowUp: event => move(event, -1), Enter: event => choose(event, suggestions), Escape: clear };
    input.addEventListener("input", askSoon);
    input.addEventListener("keydown", event => { if (!event.isComposing) keys[event.key]?.(event); });
    form.addEventListener("submit", close);
    form.addEventListener("focusout", event => { if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close(); });
    addEventListener("pageshow", close);
    chooseByPointer(suggestions.list);
  }

  /** @param {HTMLElement} list */
  function chooseByPointer(list) {
    // The pointer must not take the focus from the box before it has chosen.
    list.addEventListener("pointerdown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const address = around(event, "li")?.dataset.address;
      if (!address) return;
      if (event.ctrlKey || event.metaKey) window.open(address, "_blank", "noopener");
      else location.assign(address);
    });
  }

  addEventListener("keydown", leadToBox);
  if (form instanceof HTMLFormElement && box instanceof HTMLInputElement) start(form, box);
})();
