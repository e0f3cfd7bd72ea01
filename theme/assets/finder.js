// Answers questions of names, years, events and nations from the index that the build writes below search/. The index is
// made of classic scripts, loaded as a question needs them, so that it also works in a folder. No part of it touches the page.
(() => {
  "use strict";

  // ---- Words, cut and folded as the build does ----

  const unmarked = {
    ø: "o", ł: "l", ŀ: "l", ß: "ss", ı: "i", đ: "d", ð: "d", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "n", ŧ: "t", ĸ: "k", ƒ: "f", ə: "a",
  };
  const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[øłŀßıđðæœþħŋŧĸƒə]/g, letter => unmarked[letter]);
  const cut = text => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  function words(name) {
    const folded = fold(name);
    const joined = cut(folded.replace(/['’‘ʻʼ`´]/g, ""));
    return /['’‘ʻʼ`´]/.test(folded) ? [...new Set([...joined, ...cut(folded).filter(word => word.length > 2)])] : joined;
  }

  // ---- The question ----

  const fields = { athlete: "name", event: "event", year: "edition", championship: "edition", city: "edition", nation: "nation", medal: "medal" };
  const fillers = new Set("the of in at and on for final finals result results champion champions winner winners race title titles athlete athletes from vs who won".split(" "));
  // A mark says nothing that the index knows, but people write it behind the name.
  const mark = /^\d+(?:[:.]\d+)+$/;

  // 1980..1984, 1980-, 1980s, 80s.
  function yearsOf(text) {
    const range = /^(\d{4})?(?:\.\.|[-–])(\d{4})?$/.exec(text);
    if (range && (range[1] || range[2])) return { from: +(range[1] ?? 0), to: +(range[2] ?? 9999) };
    const decade = /^(\d\d)?(\d)0s$/.exec(text);
    const from = decade && +((decade[1] ?? (decade[2] < 3 ? "20" : "19")) + decade[2] + "0");
    return decade && { from, to: from + 9 };
  }


  // Words, numbers and ranges of years, each of which may be bound to a field: athlete:coe year:1980..1984.
  function tokensOf(question) {
    const tokens = [];
    for (const [, name, quoted, bare] of question.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu)) {
      const field = name && fields[name.toLowerCase()];
      const text = (field || !name ? "" : name + " ") + (quoted ?? bare);
      const years = yearsOf(text);
      if (years) {
        tokens.push({ text, field: "edition", ...years });
        continue;
      }
      const plain = fold(text).replace(/['’‘ʻʼ`´]/g, "").replace(/(\d)[,.](\d{3})(?!\d)/g, "$1$2");
      for (const word of cut(plain)) tokens.push({ text: word, field, isMark: mark.test(plain) });
    }
    const meant = tokens.filter(token => token.field || !fillers.has(token.text) && !token.isMark);
    const kept = meant.length > 0 ? meant : tokens;
    const isBeside = kept.length > 1;
    return kept.map(token => ({ ...token, isBeside, isInitial: isBeside && /^\p{L}$/u.test(token.text) && !/^[mwx]$/.test(token.text) }));
  }

  // Whether one letter too many, too few, wrong or two changed places lie between the two.
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)) return true;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  }

  // How well a typed word says a written one, from 0 to 1: the word itself, a form of it, its beginning, or, where forgiven, a slip.
  function likeness(typed, word, forgive) {
    if (typed === word) return 1;
    if (word.length > 2 && typed.startsWith(word) && /^(s|n|an|ian)$/.test(typed.slice(word.length))) return 0.95;
    if (word.startsWith(typed)) return 0.75 + 0.1 * typed.length / word.length;
    if (!forgive || typed.length < 4 || /\d/.test(typed)) return 0;
    if (isNear(typed, word)) return 0.55;
    return typed.length > 4 && [-1, 0, 1].some(more => isNear(typed, word.slice(0, typed.length + more))) ? 0.45 : 0;
  }

  const best = (typed, all, forgive) => all.reduce((most, word) => Math.max(most, likeness(typed, word, forgive)), 0);
  const sum = numbers => numbers.reduce((total, number) => total + number, 0);

  // ---- The index ----

  const waiting = new Map();
  globalThis.trackArchivePart = (key, text) => waiting.get(key)?.(text);

  function loadScript(address, key) {
    return new Promise((resolve, reject) => {
      waiting.set(key, resolve);
      const script = document.createElement("script");
      script.src = address;
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });
  }

  const table = text => new Map((text.match(/\S+ \S+/g) ?? []).map(pair => pair.split(" ")));
  const initials = all => all.length > 1 ? [all.map(word => word[0]).join("")] : [];

  function opened(text) {
    const { routes, championships, editions, events, nations, parts } = JSON.parse(text);
    const series = championships.map(([id, name, short]) => ({ id, name, words: [...new Set([...words(name), ...words(short)])] }));
    return {
      routes,
      championships: series,
      editions: editions.map(([of, year, city, heldIn]) => {
        const city_ = words(city ?? "");
        return {
          championship: series[of], year, heldIn: heldIn || year, title: city ? `${city} ${year}` : `${series[of].name} ${year}`,
          words: [...series[of].words, ...city_, ...initials(city_)],
        };
      }),
      events: events.map(([id, name, also, last]) => ({ id, name, last, named: words(name), words: [...new Set([...words(name), ...also.split(" ")])] })),
      nations: nations.map(([code, name, also, sought]) => {
        const names = [name, ...sought.split("|").filter(Boolean)].map(words);
        return { code, name, codes: words(`${code} ${also}`), names, words: [...new Set(names.flat())] };
      }),
      finals: table(parts.finals), heads: table(parts.heads), leaves: table(parts.names), spellings: [table(parts.words), table(parts.turned)],
    };
  }

  // Tables are in the order of their keys.
  const startingBefore = (table, word) => [...table.keys()].filter(from => from <= word).pop();

  const number = digits => parseInt(digits, 36);
  const medals = { g: "gold", s: "silver", b: "bronze" };
  const worth = { g: 3, s: 2, b: 1.5, "-": 0.5 };

  function named(line) {
    if (line[0] === "!") {
      const [kind, title, path, year] = line.slice(1).split("|");
      return { kind, title, path, year: +year, names: [words(title), words(path.slice(path.lastIndexOf("/") + 1).replace(".html", ""))] };
    }
    const [title, id, others, nations, career] = line.split("|");
    const names = [title, ...others.split(";").filter(Boolean)].map(words);
    return {
      kind: "Athlete", title, id: id || names[0].join("-"), names, nations: nations.split(",").filter(Boolean),
      career: (career.match(/.{5}/g) ?? []).map(step => ({ event: number(step.slice(0, 2)), edition: number(step.slice(2, 4)), medal: step[4] })),
    };
  }

  // ---- Matching ----

  // What each word of the question may say of an event, an edition, a nation and a medal.
  function sensesOf(token, index, forgive) {
    const { text, field } = token;
    // A single letter beside other words is an initial.
    const may = name => field ? field === name : !token.isInitial;
    const likeAll = (all, of) => all.map(of);
    // 2000 is a year, and not the beginning of 20,000.
    const isYear = /^\d{4}$/.test(text) && index.editions.some(edition => edition.year === +text);
    const ofEdition = edition => {
      if (token.to) return edition.year >= token.from && edition.year <= token.to || edition.heldIn >= token.from && edition.heldIn <= token.to ? 1 : 0;
      if (/^\d{2}$/.test(text)) return edition.year % 100 === +text ? token.isBeside ? 0.9 : 0.7 : `${edition.year}`.startsWith(text) ? 0.4 : 0;
      return Math.max(likeness(text, `${edition.year}`), 0.98 * likeness(text, `${edition.heldIn}`), best(text, edition.words, forgive));
    };
    return {
      ...token,
      events: likeAll(index.events, event => may("event") && !token.to ? isYear ? Number(event.words.includes(text)) : best(text, event.words, forgive) : 0),
      editions: likeAll(index.editions, edition => may("edition") ? ofEdition(edition) : 0),
      nations: new Map(index.nations.map(nation => [nation.code, may("nation") && !token.to
        ? Math.max(nation.codes.includes(text) ? 1 : 0, best(text, nation.words, forgive), text.length > 1 && nation.codes[0].startsWith(text) ? 0.75 : 0) : 0])),
      medals: Object.fromEntries(Object.entries(medals).map(([letter, medal]) => [letter,
        may("medal") ? Math.max(likeness(text, medal), text.length > 3 ? likeness(text, "medals") : 0) : 0])),
    };
  }

  function likenessToName(token, names, forgive) {
    if (token.field && token.field !== "name" && !/^\d+s$/.test(token.text)) return 0;
    let most = 0;
    names.forEach((name, alias) => {
      const all = name.join("");
      let from = 0;
      name.forEach((word, i) => {
        const written = all.slice(from, from += word.length) + name.slice(i + 1).join("");
        const joined = token.text.length > word.length && written.startsWith(token.text) ? 0.9 : 0;
        const last = !alias && i === name.length - 1 && token.text === word ? 0.02 : 0;
        // An initial is a first name's, and de and la are nobody's; other and full names say less than the name that is used.
        const weaker = (alias ? 0.95 : 1) * (token.text.length < 3 && (alias || i > 0) ? 0.8 : 1);
        const inDecade = /^\d{4}$/.test(token.text) && word === token.text.slice(0, 3) + "0s" ? 0.95 : 0;
        most = Math.max(most, weaker * Math.max(likeness(token.text, word, forgive), joined, inDecade) + last);
      });
    });
    return most;
  }

  const decade = year => `${Math.floor(year / 10) * 10}s`;

  function answering(index) {
    const address = (kind, id) => index.routes[kind].replace("*", id);
    const finalOf = (event, edition, detail, score) => ({
      kind: "Final", title: `${event.name}, ${edition.title}`, detail, year: edition.year, score, order: index.events.indexOf(event),
      path: address("final", `${edition.championship.id}/${edition.year}/${event.id}`),
      facets: { event: [event.name], championship: [edition.championship.name], decade: [decade(edition.heldIn)], nation: [] },
    });
    const nationName = code => index.nations.find(nation => nation.code === code)?.name ?? code;
    const whole = (tokens, name) => 6 * Math.min(1, tokens.length / Math.max(1, name.length));

    // The things that the catalogue lists: each word must be said of it.
    function ofCatalogue(senses, likenessOf, answer, bonus, name) {
      const all = senses.map(likenessOf);
      if (all.some(one => one === 0)) return [];
      const mean = sum(all) / all.length;
      return [{ facets: {}, year: 0, order: 0, ...answer, score: 100 * mean + (mean > 0.9 ? bonus : bonus / 4) + whole(senses, name) }];
    }

    const saysYear = token => Math.max(...token.editions) > 0.9 && (token.to || /^\d+$/.test(token.text));

    const catalogue = senses => [
      ...index.nations.flatMap((nation, order) => ofCatalogue(senses, token => token.nations.get(nation.code) || (saysYear(token) && senses.length > 1 ? 0.5 : 0),
        { kind: "Nation", title: nation.name, detail: nation.code, path: address("nation", nation.code), facets: { nation: [nation.name] }, order }, 30, nation.names.find(name => senses.every(token => name.includes(token.text))) ?? nation.names[0])),
      ...index.events.flatMap((event, order) => ofCatalogue(senses, token => token.events[order],
        { kind: "Event", title: event.name, detail: "", path: address("event", event.id), facets: { event: [event.name] }, order }, event.last ? 18 : event.id.startsWith("mixed") ? 20 : 22, event.named)),
      ...index.championships.flatMap((championship, order) => ofCatalogue(senses, token => token.field || token.to ? 0 : best(token.text, championship.words, false),
        { kind: "Championship", title: championship.name, detail: "", path: address("championship", championship.id), facets: { championship: [championship.name] }, order }, 25, [])),
      ...index.editions.flatMap((edition, i) => ofCatalogue(senses, token => token.editions[i],
        {
          kind: "Edition", title: edition.title, detail: edition.championship.name, year: edition.year, path: address("edition", `${edition.championship.id}/${edition.year}`),
          facets: { championship: [edition.championship.name], decade: [decade(edition.heldIn)] }, order: i,
        }, 15, [])),
      ...[...new Set(index.editions.map(edition => edition.heldIn))].flatMap(year => ofCatalogue(senses, token => !token.to && (!token.field || token.field === "edition") && /^\d+$/.test(token.text) ? likeness(token.text, `${year}`) : 0,
        { kind: "Year", title: `${year}`, detail: "", year, path: address("year", year), facets: { decade: [decade(year)] } }, 35, [])),
    ];

    // A final is said by its event and by its edition, a medallist's nation or a medal.
    function final(senses, event, order, line) {
      const edition = index.editions[number(line.slice(0, 2))], at = number(line.slice(0, 2));
      const medallists = line.slice(2).split("|").filter(Boolean).map(entry => ({ medal: entry[0], nation: entry.slice(1, 4), name: entry.slice(4) }));
      const bound = senses.filter(token => !Math.max(token.events[order], token.editions[at]));
      const fits = medallists.map(medallist => {
        const all = bound.map(token => token.medals[medallist.medal] || token.nations.get(medallist.nation) * (medallist.medal === "g" || token.field ? 1 : 0.85));
        return all.includes(0) ? -1 : sum(all);
      });
      const most = bound.length > 0 ? Math.max(-1, ...fits) : 0;
      if (most < 0) return [];
      const shown = bound.length > 0 ? medallists[fits.indexOf(most)] : medallists.find(medallist => medallist.medal === "g");
      const free = sum(senses.map(token => bound.includes(token) ? 0 : Math.max(token.events[order], token.editions[at])));
      const detail = shown ? [shown.name, shown.nation, bound.length > 0 && medals[shown.medal]].filter(Boolean).join(", ") : "";
      const answer = finalOf(event, edition, detail, 100 * (most + free) / senses.length + 10 + whole(senses.filter(token => token.events[order]), event.named) / 3);
      answer.facets.nation = (bound.length > 0 ? [shown] : medallists.filter(medallist => medallist.medal === "g")).map(medallist => nationName(medallist.nation));
      return [answer];
    }

    // Of two slips, or a slip and a word that says nothing, nobody can tell what was meant.
    const leaves = (all, missing) => {
      const left = all.filter(one => !one).length;
      return left > missing || left > 0 && all.some(one => one > 0 && one < 0.9);
    };

    function page(senses, entry, forgive, missing) {
      const all = senses.map(token => likenessToName(token, entry.names, forgive));
      if (leaves(all, missing)) return [];
      return [{
        kind: entry.kind, title: entry.title, detail: "", path: entry.path, year: entry.year, order: 0, facets: {},
        score: 100 * sum(all) / senses.length - 12 + 3 * whole(senses, entry.names[0]),
      }];
    }

    // An athlete is said by words of a name and, beside them, by nation and by what the career holds; then its finals answer too.
    function athlete(senses, entry, forgive, missing) {
      const ofName = senses.map(token => likenessToName(token, entry.names, forgive));
      if (!ofName.some(Boolean)) return [];
      const ofNation = senses.map(token => Math.max(0, ...entry.nations.map(code => token.nations.get(code) ?? 0)));
      const said = (token, i, step) => ofName[i] || ofNation[i] || token.medals[step.medal] || Math.max(token.events[step.event], token.editions[step.edition]);
      const open = senses.filter((token, i) => !ofName[i] && !ofNation[i]);
      const lacking = step => senses.filter((token, i) => !said(token, i, step)).length;
      const steps = open.length > 0 ? entry.career.filter(step => lacking(step) === 0) : [];
      if (steps.length === 0 && leaves(senses.map((_, i) => ofName[i] || ofNation[i]), missing)) return [];

      const likeAll = senses.map((token, i) => ofName[i] || ofNation[i] || (steps.length > 0 ? 0.95 : 0));
      const mean = 100 * sum(likeAll) / senses.length;
      const byEdition = open.some(token => steps.some(step => token.editions[step.edition] > token.events[step.event]));
      const gained = sum(entry.career.map(step => worth[step.medal]));
      const years = entry.career.map(step => index.editions[step.edition].year);
      const count = letter => entry.career.filter(step => step.medal === letter).length;
      const won = ["g", "s", "b"].filter(count).map(letter => `${count(letter)} ${medals[letter]}`).join(", ");
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const distinct = of => [...new Set(entry.career.map(of))];
      const self = {
        kind: "Athlete", title: entry.title, path: address("athlete", entry.id), year: years.length > 0 ? last : 0, order: 0,
        detail: [entry.nations.join(", "), years.length > 0 && (first === last ? `${first}` : `${first}–${last}`), won].filter(Boolean).join(" · "),
        score: mean + 3 * Math.log2(1 + gained) + whole(senses, entry.names[0]) - (byEdition ? 10 : 0),
        facets: {
          nation: entry.nations.map(nationName), event: distinct(step => index.events[step.event].name),
          championship: distinct(step => index.editions[step.edition].championship.name), decade: distinct(step => decade(index.editions[step.edition].heldIn)),
        },
      };
      const finals = steps.map(step => {
        const detail = [entry.title, entry.nations.join(", "), medals[step.medal]].filter(Boolean).join(", ");
        const exact = sum(senses.map((token, i) => said(token, i, step))) / senses.length;
        const answer = finalOf(index.events[step.event], index.editions[step.edition], detail, 100 * exact + (byEdition ? Math.max(...ofName) < 0.9 ? 4 : 18 : -14) + worth[step.medal] + Math.log2(1 + gained) / 2);
        answer.facets.nation = entry.nations.map(nationName);
        return answer;
      });
      return [self, ...finals];
    }

    // Two athletes, each said by some of the words, answer with the finals in which they met.
    function meetings(senses, entries) {
      const said = entries.filter(entry => entry.kind === "Athlete")
        .map(entry => ({ entry, words: senses.map(token => likenessToName(token, entry.names, false)), gained: sum(entry.career.map(step => worth[step.medal])) }))
        .filter(({ words: likeWords }) => likeWords.some(one => one >= 0.9))
        .sort((a, b) => b.gained - a.gained).slice(0, 40);
      return said.flatMap((one, i) => said.slice(i + 1).flatMap(other => {
        const names = senses.map((_, token) => Math.max(one.words[token], other.words[token]));
        if ([one, other].some(either => names.every((most, token) => either.words[token] === most))) return [];
        return one.entry.career.filter(step => other.entry.career.some(its => its.event === step.event && its.edition === step.edition))
          .map(step => ({ step, all: senses.map((token, i) => names[i] || Math.max(token.events[step.event], token.editions[step.edition])) }))
          .filter(({ all }) => !all.includes(0))
          .map(({ step, all }) => finalOf(index.events[step.event], index.editions[step.edition], `${one.entry.title} and ${other.entry.title}`,
            100 * sum(all) / all.length + Math.log2(1 + one.gained) + Math.log2(1 + other.gained)));
      }));
    }

    return { catalogue, final, athlete, page, meetings };
  }

  // ---- Asking ----

  // Of two ways to the same page the better counts; of equals the later year, then the order of the programme.
  function ranked(answers) {
    const byPath = new Map();
    for (const answer of answers) if (!(byPath.get(answer.path)?.score >= answer.score)) byPath.set(answer.path, answer);
    return [...byPath.values()].sort((a, b) => b.score - a.score || b.year - a.year || a.order - b.order || (a.path < b.path ? -1 : 1));
  }

  // root is the site's own address, up to its last slash; index the catalogue's.
  function finder(root, indexAddress) {
    const loaded = new Map();
    const load = (key, address) => {
      if (!loaded.has(key)) loaded.set(key, loadScript(address, key).catch(fault => { loaded.delete(key); throw fault; }));
      return loaded.get(key);
    };
    const catalogue = () => load("", indexAddress).then(text => loaded.has(" ") ? loaded.get(" ") : (loaded.set(" ", opened(text)), loaded.get(" ")));
    const part = (index, key, hash) => load(key, root + index.routes.part.replace("*", hash));
    const lines = (index, key, hash) => part(index, key, hash).then(text => text.split("\n").filter(Boolean));

    // The part that has the names with such a word: the head of a beginning that many share, or the last leaf that begins before it.
    function holding(index, word) {
      if (index.heads.has(word)) return { key: `h/${word}`, hash: index.heads.get(word) };
      const from = startingBefore(index.leaves, word);
      return from && { key: `n/${from}`, hash: index.leaves.get(from), leaf: true };
    }

    async function namesFor(index, typed) {
      const held = new Map(typed.map(word => holding(index, word)).filter(Boolean).map(({ key, hash }) => [key, hash]));
      const parts = await Promise.all([...held].map(([key, hash]) => lines(index, key, hash)));
      return [...new Set(parts.flat())].map(named);
    }

    const isBorne = async (index, word) => (await namesFor(index, [word])).some(entry => entry.names.some(name => name.includes(word)));

    // Words of names that a mistyped one may stand for.
    async function spellings(index, typed) {
      const turned = [...typed].reverse().join("");
      const found = await Promise.all([typed, turned].map(async (word, side) => {
        const from = startingBefore(index.spellings[side], word.slice(0, 2));
        if (!from) return [];
        const list = (await part(index, `${"wr"[side]}/${from}`, index.spellings[side].get(from))).split(" ");
        return side === 0 ? list : list.map(other => [...other].reverse().join(""));
      }));
      return [...new Set(found.flat())].filter(word => likeness(typed, word, true) > 0)
        .sort((a, b) => likeness(typed, b, true) - likeness(typed, a, true) || (a < b ? -1 : 1)).slice(0, 6);
    }

    async function finals(index, senses, matching, deep) {
      const besideEvent = senses.map(token => Math.max(...token.editions, ...token.nations.values(), ...Object.values(token.medals)) > 0);
      const wanted = index.events.map((event, order) => ({ event, order, said: senses.map(token => token.events[order]) }))
        .filter(({ said }) => said.every((one, i) => one > 0 || besideEvent[i]))
        .filter(({ said }) => said.some(Boolean) ? deep || said.some(one => !one) : deep && senses.some(token => token.field))
        .sort((a, b) => sum(b.said) - sum(a.said) || a.order - b.order)
        // Beside 100 itself, 10,000 is not meant.
        .filter(({ said }, _, [likeliest]) => sum(said) > sum(likeliest.said) - 0.1)
        .slice(0, senses.some(token => token.events.some(Boolean)) ? deep ? 24 : 8 : index.events.length);
      const found = await Promise.all(wanted.map(async ({ event, order }) => {
        const key = order.toString(36).padStart(2, "0");
        return index.finals.has(key) ? (await lines(index, `f/${key}`, index.finals.get(key))).flatMap(line => matching.final(senses, event, order, line)) : [];
      }));
      return found.flat();
    }

    // Each step asks for more, and only where the one before found nothing: the likeliest word's names, all words', slips in those, a word too many, slips elsewhere.
    async function find(question, { limit = 8, deep = false } = {}) {
      const tokens = tokensOf(question);
      if (tokens.length === 0) return [];
      const index = await catalogue();
      const matching = answering(index);
      const isName = token => (!token.field || token.field === "name") && !token.to && (/\p{L}/u.test(token.text) || token.text.length > 4);
      const typed = [...new Set(tokens.filter(isName).map(token => token.text))]
        .sort((a, b) => Number(holding(index, b)?.leaf ?? false) - Number(holding(index, a)?.leaf ?? false) || b.length - a.length);

      async function answers(names, forgive, missing) {
        const senses = tokens.map(token => sensesOf(token, index, forgive));
        const entries = await namesFor(index, names);
        const all = [
          ...matching.catalogue(senses),
          ...await finals(index, senses, matching, deep),
          ...entries.flatMap(entry => entry.kind === "Athlete" ? matching.athlete(senses, entry, forgive, missing) : matching.page(senses, entry, forgive, missing)),
        ];
        return ranked(all.length > 0 && missing === 0 || senses.length < 2 ? all : [...all, ...matching.meetings(senses, entries)]);
      }

      const beside = typed.length > 1;
      const unknown = async () => (await Promise.all(typed.map(async word => await isBorne(index, word) ? [] : [word]))).flat();
      const meant = async () => {
        const doubted = await unknown();
        return (await Promise.all((doubted.length > 0 ? doubted : typed).filter(word => word.length > 3).map(word => spellings(index, word)))).flat();
      };
      const steps = [
        () => answers(typed.slice(0, 1), false, 0),
        () => beside && answers(typed, false, 0),
        () => beside && answers(typed, true, 0),
        // Words that are all somebody's are hardly slips: one of them is too much.
        async () => beside && (await unknown()).length === 0 && answers(typed, true, 1),
        async () => answers([...typed, ...await meant()], true, 0),
        async () => tokens.length > 1 && answers([...typed, ...await meant()], true, 1),
      ];
      for (const step of steps) {
        const found = await step();
        if (found?.length > 0) return found.slice(0, limit);
      }
      return [];
    }

    return { root, find };
  }

  globalThis.trackArchive = { finder, fold, words, tokensOf };
})();
