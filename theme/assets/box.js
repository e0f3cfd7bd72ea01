// The box on every page: suggestions while somebody types, by the combobox pattern of the ARIA practices; "/" leads to it.
// Without a choice Enter sends the form to the search page, as it does without this script.
(() => {
  "use strict";

  const form = document.querySelector(".site-search");
  const box = form?.querySelector("input") ?? document.getElementById("q");
  const pause = 80;

  addEventListener("keydown", event => {
    const writes = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey || !box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  if (!form) return;

  const index = new URL(form.dataset.index, document.baseURI);
  const root = new URL("../", index);
  const finder = trackArchive.finder(root.href, index.href);
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let active = -1;
  let latest = 0;
  let timer;

  list.id = box.id + "-suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  status.className = "unseen";
  status.setAttribute("role", "status");
  form.append(list, status);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  function choose(position) {
    active = position;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", `${i === active}`));
    if (active < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[active].id);
      list.children[active].scrollIntoView({ block: "nearest" });
    }
  }

  function open(opens) {
    list.hidden = !opens;
    box.setAttribute("aria-expanded", `${opens}`);
    choose(-1);
  }

  function text(className, words) {
    const span = document.createElement("span");
    span.className = className;
    span.textContent = words;
    return span;
  }

  function option(answer, i) {
    const item = document.createElement("li");
    item.id = `${list.id}-${i}`;
    item.setAttribute("role", "option");
    item.dataset.address = new URL(answer.path, root).href;
    item.append(text("s-title", answer.title), " ", text("s-kind", answer.kind));
    if (answer.detail) item.append(" ", text("s-detail", answer.detail));
    return item;
  }

  async function suggest() {
    const ticket = ++latest;
    const question = box.value.trim();
    let answers = [];
    try {
      answers = question ? await finder.find(question) : [];
    } catch {
      // Enter still leads to the search page, which says what it lacks.
    }
    if (ticket !== latest) return;
    list.replaceChildren(...answers.map(option));
    open(answers.length > 0);
    status.textContent = !question ? "" : answers.length === 0 ? "No suggestions" : answers.length === 1 ? "1 suggestion" : `${answers.length} suggestions`;
  }

  // What is on its way comes no more.
  function settle() {
    latest++;
    clearTimeout(timer);
  }

  function close() {
    settle();
    open(false);
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, pause);
  });

  box.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        suggest();
      } else if (!event.altKey) {
        // Who moves among the suggestions keeps them until they type again.
        settle();
        // One place more than options: none, where the words stand as they were typed.
        const places = list.children.length + 1;
        choose((active + 1 + (event.key === "ArrowDown" ? 1 : -1) + places) % places - 1);
      }
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(list.children[active].dataset.address);
    } else if (event.key === "Escape") {
      if (list.hidden) box.value = "";
      close();
    }
  });

  // The pointer must not take the focus from the box before it has chosen.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const address = event.target.closest("li")?.dataset.address;
    if (!address) return;
    if (event.ctrlKey || event.metaKey) window.open(address, "_blank", "noopener");
    else location.assign(address);
  });
  form.addEventListener("submit", close);
  form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) close(); });
  addEventListener("pageshow", close);
})();
