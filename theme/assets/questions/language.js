// The language of questions: what stands behind the question mark of the page's address, read, checked and written as
// TrackArchive.Domain.Questions does. Values of marks and distances are whole numbers of ten-thousandths, so that they compare exactly.
(() => {
  "use strict";

  const split = text => text.split(" ");
  const tokens = {
    sex: split("men women mixed"),
    measure: split("time length points"),
    intercalated: ["yes"],
    predecessors: ["yes"],
    medal: split("gold silver bronze"),
    status: split("placed annulled dnf dns dq nm nh walkover also-competed unknown"),
    records: split("any WR OR CR AR NR"),
    sources: split("agree single disagree"),
    coverage: split("complete finishers medals partial"),
    changed: split("yes no"),
    group: split("athlete athlete-event nation event edition championship decade"),
    each: ["championship"],
    sort: split("date event place athlete nation mark margin behind age wind"),
    columns: split("place medal athlete nation mark behind margin age wind records status event final date sources coverage"),
  };
  const groupSorts = split("results gold name best first last");
  const keys = split("event sex measure championship from to intercalated nation predecessors athlete place medal mark margin behind age wind status records sources coverage changed group least each sort columns");
  const many = new Set(split("event sex championship nation athlete medal status records sources coverage columns"));
  const ranges = new Set(split("place mark margin behind age wind"));

  const scaled = text => {
    const [, sign, whole, rest = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
    return (sign ? -1 : 1) * (whole * 10000 + +rest.padEnd(4, "0"));
  };

  const number = text => /^(?:\d+\.?\d*)$/.test(text) ? { value: scaled(text), precision: 10000 / 10 ** (text.split(".")[1] ?? "").length } : null;

  // A mark as its source writes it; null where it is none of the kind.
  function markOf(text, kind) {
    const match = /^(\d{1,5}(?::\d{1,2}){0,2}(?:\.\d{1,4})?)(?: (\d{1,2})\/(\d{1,2}))?(?: (m|pts))?([hawAi]*)$/.exec(text);
    if (!match) return null;
    const [, digits, above, below, unit, letters] = match;
    if (unit && unit !== { length: "m", points: "pts" }[kind]) return null;
    if (new Set(letters).size < letters.length || /[ha].*[ha]/.test(letters) || (kind !== "time" && /[ha]/.test(letters))) return null;
    if (above && (kind === "points" || digits.includes(".") || ![2, 4, 5, 10].includes(+below) || +above >= +below)) return null;
    const parts = digits.split(":");
    if (parts.length > 1 && kind !== "time") return null;
    let value = 0;
    for (const [i, part] of parts.entries()) {
      if (i < parts.length - 1 && part.includes(".")) return null;
      if (i > 0 && (+part >= 60 || part.split(".")[0].length !== 2)) return null;
      value = value * 60 + scaled(part);
    }
    const { precision } = number(parts.at(-1));
    if (above) value += above * 10000 / below;
    if (value <= 0) return null;
    return { value, precision: above ? 10000 / below : precision, clock: /[ha]/.exec(letters)?.[0] ?? "" };
  }

  const whole = text => /^\d{1,3}$/.test(text) ? +text * 10000 : null;
  const plain = text => /^-?\d{1,5}(\.\d{1,4})?$/.test(text) ? scaled(text) : null;

  // The kind of mark of all events asked about; nothing where they may differ.
  function kindOf(question, index) {
    if (question.measure) return question.measure;
    const kinds = new Set((question.event ?? []).map(id => index.event(id)?.measure));
    return kinds.size === 1 ? [...kinds][0] : null;
  }

  // { question, mistakes }: what was read, or all that is wrong with it. A key may stand twice; empty values count for nothing.
  function read(text, index) {
    const values = {};
    for (const [key, value] of new URLSearchParams(text))
      for (const one of value.split(",").map(v => v.trim()).filter(Boolean))
        if (!(values[key] ??= []).includes(one)) values[key].push(one);
    const mistakes = Object.keys(values).filter(key => !keys.includes(key) && !/^(utm_.*|fbclid|gclid)$/.test(key)).map(key => `there is no condition '${key}'`);
    const question = {};
    const known = { event: index.event, nation: index.nation, championship: index.championship };
    const unread = (key, value) => mistakes.push(`'${key}=${value}' cannot be read`);

    function range(key, value) {
      const kind = kindOf(question, index);
      const measured = ["mark", "margin", "behind"].includes(key);
      if (measured && !kind) mistakes.push(`'${key}' needs an event, or events that are measured alike`);
      const parse = key === "mark" ? t => kind && (markOf(t, kind)?.value ?? null) : ["place", "age"].includes(key) ? whole : plain;
      const at = value.indexOf("..");
      const [from, to] = at < 0 ? [value, value] : [value.slice(0, at).trim(), value.slice(at + 2).trim()];
      const [first, last] = [from ? parse(from) : null, to ? parse(to) : null];
      if ((from && first === null) || (to && last === null) || (first ?? last) === null) unread(key, value);
      else if (first !== null && last !== null && first > last) mistakes.push(`'${key}=${value}' ends before it begins`);
      return { from: first, to: last, text: value };
    }

    for (const key of keys) {
      const given = values[key];
      if (!given) continue;
      if (!many.has(key) && given.length > 1) mistakes.push(`'${key}' takes one value`);
      const [value] = given;
      if (ranges.has(key)) question[key] = range(key, value);
      else if (["from", "to", "least"].includes(key)) {
        if (!/^\d{1,4}$/.test(value) || +value < 1 || (key === "least" && +value > 999)) unread(key, value);
        question[key] = +value;
      } else {
        const allowed = key === "sort" && values.group ? groupSorts : tokens[key];
        const bare = key === "sort" ? value.replace(/^-+/, "") : value;
        for (const one of many.has(key) ? given : [bare]) {
          if (allowed && !allowed.includes(one)) mistakes.push(`'${key}=${one}' is none of ${allowed.join(", ")}`);
          if (known[key] && !known[key](one)) mistakes.push(`the archive has no ${key} '${one}'`);
        }
        question[key] = many.has(key) ? given : key === "sort" && value.startsWith("-") ? "-" + bare : bare;
      }
    }
    if (question.least === 1) delete question.least;
    return { question, mistakes };
  }

  const write = question => keys.filter(key => question[key] !== undefined)
    .map(key => `${key}=${Array.isArray(question[key]) ? question[key].join(",") : `${question[key].text ?? question[key]}`.replaceAll(" ", "+")}`).join("&");

  trackArchive.question = { read, write, kindOf, markOf, tokens, groupSorts, keys, many, ranges };
})();
