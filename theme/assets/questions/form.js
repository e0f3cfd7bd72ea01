// The question as a form: filled from the address, read into one. Fields are named by the keys of the language.
"use strict";

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

TrackArchive.questionForm = (() => {
  const { element, find, findAll } = TrackArchive.dom;
  const { fill } = TrackArchive.text;
  const { halves, keys, ranges } = TrackArchive.language;
  const { terms, phrases } = TrackArchive.vocabulary;

  const PAUSE_MS = 120;
  const MAX_ATHLETES = 10;

  /** @param {Field} field */
  const isCheckbox = field => field instanceof HTMLInputElement && field.type === "checkbox";

  /** @param {Field} field */
  const isSet = field => field instanceof HTMLInputElement && field.type === "checkbox" ? field.checked : field.value !== "";

  /** @param {ParentNode} within @param {string} [name] */
  const fieldsIn = (within, name) => /** @type {Field[]} */ (findAll(within, name ? `[name="${name}"]` : "[name]", HTMLElement));

  /** @param {HTMLElement} box */
  const labelOf = box => find(box, "label", HTMLElement).textContent ?? "";

  /**
   * A second field for another event, nation, championship or athlete: either answers.
   * @param {HTMLElement} box
   */
  function another(box) {
    const copy = /** @type {Field} */ (fieldsIn(box)[0].cloneNode(true));
    copy.removeAttribute("id");
    copy.value = "";
    copy.setAttribute("aria-label", fill(phrases.orValue, labelOf(box)));
    box.insertBefore(copy, find(box, "button", HTMLElement));
    return copy;
  }

  /** @param {HTMLElement} box */
  function offerAnother(box) {
    const button = element("button", { type: "button", className: "plain", "aria-label": fill(phrases.orAnother, labelOf(box).toLowerCase()) }, phrases.orMore);
    button.addEventListener("click", () => another(box).focus());
    box.append(button);
  }

  /**
   * Beside what is folded away, how much of it is asked.
   * @param {HTMLFormElement} form
   */
  function count(form) {
    for (const details of findAll(form, ".ask-more", HTMLElement)) {
      const set = new Set(fieldsIn(details).filter(isSet).map(field => field.name)).size;
      find(details, ".set", HTMLElement).textContent = set ? fill(phrases.countSet, set) : "";
    }
  }

  /**
   * Names of athletes are found by the index behind the box; what is asked is the id.
   * @param {HTMLFormElement} form
   * @param {Finder} finder
   */
  function athleteNames(form, finder) {
    /** @type {Map<string, string>} */
    const ids = new Map();
    const list = find(form, "#ask-athletes", HTMLDataListElement);
    let timer = 0;

    /** @param {string} name */
    const athletes = async name => (await finder.find(name, { limit: MAX_ATHLETES }).catch(() => [])).filter(answer => answer.id);

    /** @param {string} name */
    async function suggest(name) {
      const found = name.trim() ? await athletes(name) : [];
      for (const { title, id } of found) ids.set(title, id ?? "");
      list.replaceChildren(...found.map(({ title, detail }) => new Option(detail, title)));
    }

    /** @param {string} name */
    async function idOf(name) {
      const known = ids.get(name);
      if (known) return known;
      const found = await athletes(name);
      return (found.find(answer => answer.title === name) ?? found[0])?.id ?? name;
    }

    form.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== terms.key.athlete) return;
      clearTimeout(timer);
      timer = setTimeout(() => suggest(target.value), PAUSE_MS);
    });

    return { idOf, ids };
  }

  /**
   * @param {HTMLFormElement} form
   * @param {string} key
   * @param {string[]} values
   */
  function fillMany(form, key, values) {
    const [first, ...others] = fieldsIn(form, key);
    const box = first.closest(".ask-many");
    first.value = values[0] ?? "";
    if (!(box instanceof HTMLElement)) return;
    for (const field of others) field.remove();
    for (const value of values.slice(1)) another(box).value = value;
  }

  /** @param {Question[keyof Question]} value */
  const valuesOf = value => value === undefined || typeof value === "object" && !Array.isArray(value) ? [] : [value].flat().map(String);

  /**
   * @param {HTMLFormElement} form
   * @param {ReturnType<typeof athleteNames>} names
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  function show(form, names, question, index) {
    for (const key of keys) {
      const value = question[key];
      const values = valuesOf(value);
      const fields = fieldsIn(form, key);
      // The form offers nothing that the archive lacks.
      if (fields.length === 0) continue;
      if (ranges.has(key)) {
        [fields[0].value, fields[1].value] = halves(/** @type {Bounds | undefined} */ (value)?.text ?? "");
      } else if (isCheckbox(fields[0])) {
        for (const field of /** @type {HTMLInputElement[]} */ (fields)) field.checked = values.includes(field.value);
      } else if (key === terms.key.athlete) {
        for (const id of values) names.ids.set(index.names.get(id) ?? id, id);
        fillMany(form, key, values.map(id => index.names.get(id) ?? id));
      } else {
        fillMany(form, key, values);
      }
    }
    count(form);
  }

  /**
   * @param {HTMLFormElement} form
   * @param {ReturnType<typeof athleteNames>} names
   * @param {string} key
   */
  async function read(form, names, key) {
    const fields = fieldsIn(form, key);
    if (ranges.has(key)) {
      const [from, to] = fields.map(field => field.value.trim());
      return from || to ? [from === to ? from : `${from}..${to}`] : [];
    }
    const values = fields.filter(isSet).map(field => field.value.trim()).filter(Boolean);
    return key === terms.key.athlete ? Promise.all(values.map(names.idOf)) : values;
  }

  /**
   * @param {HTMLFormElement} form
   * @param {Finder} finder
   */
  return (form, finder) => {
    const names = athleteNames(form, finder);
    findAll(form, ".ask-many", HTMLElement).forEach(offerAnother);
    form.addEventListener("change", () => count(form));
    form.addEventListener("reset", () => {
      for (const extra of findAll(form, ".ask-many :is(select, input):not([id])", HTMLElement)) extra.remove();
      setTimeout(() => count(form));
    });

    // As an address asks it, unchecked.
    async function text() {
      const parts = new URLSearchParams();
      for (const key of keys) for (const value of await read(form, names, key)) parts.append(key, value);
      return parts.toString();
    }

    return { text, show: (/** @type {Question} */ question, /** @type {FinalsIndex} */ index) => show(form, names, question, index) };
  };
})();
