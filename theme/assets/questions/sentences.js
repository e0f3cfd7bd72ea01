// A sentence asks, too: words become conditions of a question, by a small grammar over the same vocabulary. It shows what it did not understand.
"use strict";

/**
 * What a piece of a sentence stands for, and how many words it has; null where nothing fits.
 * @typedef {{ length: number, conditions: [key: string, value: string][], isMost?: boolean } | null} ReadPhrase
 * @typedef {{ text: string, unknown: string[] }} ReadSentence The question as an address asks it.
 */

TrackArchive.asking = (() => {
  const { fold } = TrackArchive.text;
  const { best } = TrackArchive.likeness;
  const { kindOf, read } = TrackArchive.language;
  const { terms, asked, groupSorts } = TrackArchive.vocabulary;
  const { key } = terms;

  const LONGEST_PHRASE = 5;
  const EXACT = 0.9;
  /** @type {Map<string, string>} */
  const phrases = new Map(asked.table.flatMap(([all, conditions]) => all.split("|").map(phrase => /** @type {[string, string]} */ ([phrase, conditions]))));
  const fillers = new Set(asked.fillers);
  const isNumber = (/** @type {string} */ word) => /^\d+$/.test(word);

  /** @param {string} text @returns {[string, string][]} */
  const conditionsOf = text => [...new URLSearchParams(text)];

  /** @param {string} sentence */
  const wordsOf = sentence => fold(sentence).replace(/[’‘]/g, "'").replace(/(\d),(\d{3})(?!\d)/g, "$1$2").split(/[^\p{L}\p{N}:.'×+-]+/u)
    .map(word => word.replace(/^[.':-]+|[.':-]+$/g, "").replace("×", "x")).filter(Boolean);

  /**
   * A number, in digits or in words; null where it is none.
   * @param {string | undefined} word
   */
  const numberOf = word => word === undefined ? null : isNumber(word) ? +word : asked.numbers.includes(word) ? asked.numbers.indexOf(word) + 2 : null;

  /** @param {string | undefined} word */
  const yearOf = word => word !== undefined && /^(1[89]|20)\d\d$/.test(word) ? +word : null;

  /**
   * Since 1980, before 1960, in 1984, 1980 to 1990, the 1980s.
   * @param {string[]} words From here on.
   * @returns {ReadPhrase}
   */
  function years([first, second, third, fourth]) {
    const range = (/** @type {number} */ length, /** @type {number | null} */ from, /** @type {number | null} */ to) =>
      ({ length, conditions: /** @type {[string, string][]} */ ([...(from ? [[key.from, String(from)]] : []), ...(to ? [[key.to, String(to)]] : [])]) });
    const decade = /^(1[89]|20)(\d)0s$/.exec(first);
    if (decade) return range(1, +first.slice(0, 4), +first.slice(0, 4) + 9);
    const [one, two] = [yearOf(first), yearOf(second)];
    if (first === "between" && two && yearOf(fourth)) return range(4, two, yearOf(fourth));
    if (first === "since" && two) return range(2, two, null);
    if (first === "after" && two) return range(2, two + 1, null);
    if (first === "before" && two) return range(2, null, two - 1);
    if ((first === "until" || first === "to") && two) return range(2, null, two);
    if (first === "from" && two) return yearOf(fourth) && third === "to" ? range(4, two, yearOf(fourth)) : range(2, two, null);
    const dash = /^(\d{4})-(\d{4})$/.exec(first);
    if (dash) return range(1, +dash[1], +dash[2]);
    if (one && second === "to" && yearOf(third)) return range(3, one, yearOf(third));
    return one ? range(1, one, one) : null;
  }

  /**
   * Under 20, older than 40, under 3:30, over 8.90, five or more, at least 5.
   * @param {string[]} words
   * @returns {ReadPhrase}
   */
  function bounds(words) {
    const [first, second, third, fourth] = words;
    const least = first === "at" && second === "least" ? numberOf(third) : null;
    if (least) return { length: 3, conditions: [[key.least, String(least)]] };
    const count = numberOf(first.replace(/\+$/, ""));
    if (count && (first.endsWith("+") || second === "or" && third === "more")) return { length: first.endsWith("+") ? 1 : 3, conditions: [[key.least, String(count)]] };
    if (first === "aged" && numberOf(second)) return { length: 2, conditions: [[key.age, String(numberOf(second))]] };
    const isBelow = /^(under|below|sub|younger|faster|less)$/.test(first);
    if (!isBelow && !/^(over|above|older|beyond|more)$/.test(first)) return null;
    const [value, length] = second === "than" ? [third, 3] : [second, 2];
    if (value === undefined || !/^\d+([:.]\d+)*$/.test(value)) return null;
    const unit = second === "than" ? fourth : third;
    const isAge = /^(younger|older)$/.test(first) || isNumber(value) && !/^(seconds?|minutes?|met(re|er)s?|points?)$/.test(unit ?? "") && +value < 100 && first !== "sub";
    return { length: length + (/^(seconds?|met(re|er)s?|points?|years?)$/.test(unit ?? "") ? 1 : 0), conditions: [isAge ? ageBound(isBelow, +value, first) : [key.mark, isBelow ? `..${value}` : `${value}..`]] };
  }

  /**
   * @param {boolean} isBelow
   * @param {number} years
   * @param {string} word
   * @returns {[string, string]}
   */
  const ageBound = (isBelow, years, word) => [key.age, isBelow ? `..${years - 1}` : word === "older" ? `${years + 1}..` : `${years}..`];

  /**
   * The longest phrase of the table.
   * @param {string[]} words
   * @returns {ReadPhrase}
   */
  function phrase(words) {
    for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
      const said = words.slice(0, length).join(" ");
      if (asked.most.includes(said)) return { length, conditions: [], isMost: true };
      const conditions = phrases.get(said);
      if (conditions) return { length, conditions: conditionsOf(conditions) };
    }
    return null;
  }

  /**
   * The ways to write an event without its sex.
   * @param {string} id
   */
  function namesOf(id) {
    const bare = id.replace(/^(men|women|mixed)-/, "").replaceAll("-", " ");
    const [, metres, rest = ""] = /^(\d+)m(?: (.+))?$/.exec(bare) ?? [];
    const names = [bare, bare.replace(/ (throw|put)$/, ""), `${bare} relay`, bare.replace(/^(4x\d+)m$/, "$1"), bare.replace(/^(4x\d+)m$/, "$1 relay"), bare.replace(/^(\d+)km /, "$1 km ")];
    if (!metres) return names;
    const kilometres = +metres % 1000 === 0 ? [`${+metres / 1000}k`, `${+metres / 1000}km`, `${+metres / 1000} km`] : [];
    const numbers = [metres, `${metres}m`, `${metres} m`, `${metres} metres`, `${metres} meters`, ...kilometres];
    return [...names, ...numbers.map(number => `${number} ${rest}`.trim()), ...(rest === "steeplechase" && metres === "3000" ? [rest] : []), ...(rest === "hurdles" ? [`${metres}mh`] : [])];
  }

  /**
   * @param {string[]} words
   * @param {FinalsIndex} index
   * @returns {ReadPhrase}
   */
  function events(words, index) {
    const named = index.events.filter(event => event.hash).map(event => ({ id: event.id, names: namesOf(event.id) }));
    for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
      const said = words.slice(0, length).join(" ");
      const found = named.filter(({ names }) => names.includes(said));
      if (found.length > 0) return { length, conditions: found.map(({ id }) => [key.event, id]) };
    }
    return null;
  }

  /**
   * @param {string[]} words
   * @param {FinalsIndex} index
   * @returns {ReadPhrase}
   */
  function nations(words, index) {
    for (let length = Math.min(3, words.length); length > 0; length--) {
      const said = words.slice(0, length).join(" ");
      const found = index.nations.find(({ id, name, terms: other }) => fold(id) === said || best(said, [fold(name), ...other.map(fold)]) > EXACT);
      if (found && !(length === 1 && fillers.has(said))) return { length, conditions: [[key.nation, found.id]] };
    }
    return null;
  }

  /**
   * By the words of its name that no other has.
   * @param {string[]} words
   * @param {FinalsIndex} index
   * @returns {ReadPhrase}
   */
  function championships(words, index) {
    const own = index.championships.map(({ id, name, shortName }) => ({ id, words: new Set(`${fold(name)} ${fold(shortName)}`.split(" ")) }));
    const found = own.filter(championship => championship.words.has(words[0]));
    if (found.length !== 1) return null;
    const length = words.slice(1).findIndex(word => !found[0].words.has(word));
    return { length: length < 0 ? words.length : length + 1, conditions: [[key.championship, found[0].id]] };
  }

  /**
   * What follows from the conditions together: what is counted has a group, an order is one of what is listed, and events say the sex.
   * @param {Map<string, string[]>} found
   * @param {boolean} isMost
   */
  function settled(found, isMost) {
    const sexes = found.get(key.sex);
    const all = found.get(key.event);
    if (sexes && all?.some(id => sexes.includes(id.split("-")[0]))) {
      found.set(key.event, all.filter(id => sexes.includes(id.split("-")[0])));
      found.delete(key.sex);
    }
    const sort = found.get(key.sort)?.[0] ?? "";
    const isStreak = sort === `-${terms.sort.streak}`;
    if (!found.has(key.group) && isStreak) found.set(key.group, [terms.grouping.athleteAndEvent]);
    if (!found.has(key.group) && (isMost || found.has(key.least) || found.has(key.without))) found.set(key.group, [terms.grouping.athlete]);
    if (found.has(key.group) && sort && !groupSorts.includes(sort.replace("-", ""))) found.delete(key.sort);
    return found;
  }

  /**
   * @param {string} sentence
   * @param {FinalsIndex} index
   * @returns {ReadSentence}
   */
  function ask(sentence, index) {
    const words = wordsOf(sentence);
    const readers = [years, bounds, events, phrase, championships, nations];
    /** @type {Map<string, string[]>} */
    const found = new Map();
    const unknown = [];
    let isMost = false;
    for (let at = 0; at < words.length;) {
      const rest = words.slice(at);
      const said = readers.map(reader => reader(rest, index)).filter(one => one !== null).sort((a, b) => b.length - a.length)[0];
      if (!said && !fillers.has(words[at])) unknown.push(words[at]);
      for (const [name, value] of said?.conditions ?? []) found.set(name, TrackArchive.vocabulary.many.includes(name) ? [...new Set([...found.get(name) ?? [], ...value.split(",")])] : [value]);
      isMost ||= !!said?.isMost;
      at += said?.length ?? 1;
    }
    const text = [...settled(found, isMost)].map(([name, values]) => `${name}=${values.join(",")}`).join("&");
    const { question } = read(text, index);
    if (!question.mark || kindOf(question, index)) return { text, unknown };
    // A mark says nothing without an event that is measured so.
    return { text: text.split("&").filter(part => !part.startsWith(`${key.mark}=`)).join("&"), unknown: [...unknown, question.mark.text.replace("..", "")] };
  }

  return { ask };
})();
