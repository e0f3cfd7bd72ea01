// The question as a form: filled from the address, read into one. Fields are named by the keys of the language.
(() => {
  "use strict";

  const { keys, many, ranges } = trackArchive.question;
  const pause = 120;

  trackArchive.questionForm = (form, finder) => {
    const fields = key => [...form.querySelectorAll(`[name="${key}"]`)];
    const ids = new Map();

    // A second field for another event, nation, championship or athlete: either answers.
    function another(box) {
      const first = box.querySelector("select, input");
      const copy = first.cloneNode(true);
      copy.removeAttribute("id");
      copy.value = "";
      delete copy.dataset.id;
      copy.setAttribute("aria-label", `or ${box.querySelector("label").textContent}`);
      box.insertBefore(copy, box.querySelector("button"));
      return copy;
    }

    for (const box of form.querySelectorAll(".ask-many")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain";
      button.textContent = "or …";
      button.setAttribute("aria-label", `or another ${box.querySelector("label").textContent.toLowerCase()}`);
      button.addEventListener("click", () => another(box).focus());
      box.append(button);
    }

    // Names of athletes are found by the index behind the box; what is asked is the id.
    let timer;
    form.addEventListener("input", event => {
      if (event.target.name !== "athlete") return;
      clearTimeout(timer);
      timer = setTimeout(() => suggest(event.target.value), pause);
    });

    async function athletes(name) {
      const found = await finder.find(name, { limit: 10 }).catch(() => []);
      return found.filter(answer => answer.kind === "Athlete").map(answer => ({ ...answer, id: answer.path.split("/").at(-1).replace(".html", "") }));
    }

    async function suggest(name) {
      const found = name.trim() ? await athletes(name) : [];
      for (const { title, id } of found) ids.set(title, id);
      document.getElementById("ask-athletes").replaceChildren(...found.map(({ title, detail }) => new Option(detail, title)));
    }

    async function idOf(name) {
      if (ids.has(name)) return ids.get(name);
      const found = await athletes(name);
      return (found.find(answer => answer.title === name) ?? found[0])?.id ?? name;
    }

    async function valuesOf(key) {
      const all = fields(key);
      if (ranges.has(key)) {
        const [from, to] = all.map(field => field.value.trim());
        return from || to ? [from === to ? from : `${from}..${to}`] : [];
      }
      const values = all.filter(field => field.type !== "checkbox" || field.checked).map(field => field.value.trim()).filter(Boolean);
      return key === "athlete" ? Promise.all(values.map(idOf)) : values;
    }

    // As an address asks it, unchecked.
    async function text() {
      const parts = new URLSearchParams();
      for (const key of keys) for (const value of await valuesOf(key)) parts.append(key, value);
      return `${parts}`;
    }

    function fillMany(key, values) {
      const box = fields(key)[0].closest(".ask-many");
      if (!box) {
        fields(key)[0].value = values[0] ?? "";
        return;
      }
      fields(key).slice(1).forEach(field => field.remove());
      const all = [fields(key)[0], ...values.slice(1).map(() => another(box))];
      all.forEach((field, i) => field.value = values[i] ?? "");
    }

    // Beside what is folded away, how much of it is asked.
    function count() {
      for (const details of form.querySelectorAll(".ask-more")) {
        const set = new Set([...details.querySelectorAll("[name]")].filter(field => field.type === "checkbox" ? field.checked : field.value).map(field => field.name)).size;
        details.querySelector(".set").textContent = set ? `(${set} set)` : "";
      }
    }

    form.addEventListener("change", count);
    form.addEventListener("reset", () => setTimeout(count));

    function fill(question, index) {
      for (const key of keys) {
        const value = question[key];
        const [first, last] = fields(key);
        if (ranges.has(key)) {
          const bounds = value?.text ?? "";
          const [from, to] = bounds.includes("..") ? [bounds.slice(0, bounds.indexOf("..")), bounds.slice(bounds.indexOf("..") + 2)] : [bounds, bounds];
          [first.value, last.value] = [from, to];
        } else if (first.type === "checkbox") {
          for (const field of fields(key)) field.checked = [value].flat().includes(field.value);
        } else if (key === "athlete") {
          for (const id of value ?? []) if (index.names.has(id)) ids.set(index.names.get(id), id);
          fillMany(key, (value ?? []).map(id => index.names.get(id) ?? id));
        } else {
          fillMany(key, [value ?? []].flat().map(String));
        }
      }
      count();
    }

    return { text, fill };
  };
})();
