// The columns of an answer: what stands in their cells, and what a file has instead.
"use strict";

/**
 * A file has the text, or else what the cell has, and the fields beside it; before and after are words beside the value where a phone folds the row; the type is
 * a class of the style.
 * @template T
 * @typedef {{
 *   label: string, type?: string, sort?: string | null, before?: string, after?: string, cell(item: T): Node | string, text?(item: T): string,
 *   fields?(item: T): Record<string, string>,
 * }} Column
 */

TrackArchive.columns = (() => {
  const { element } = TrackArchive.dom;
  const { SCALE } = TrackArchive.marks;
  const { fill } = TrackArchive.text;
  const { isExact } = TrackArchive.known;
  const { isWindAssisted } = TrackArchive.rows;
  const { terms, phrases, byAthlete } = TrackArchive.vocabulary;
  const { grouping, outcome, column: names, medal: medalTerms } = terms;
  /** @type {Record<string, Record<string, string>>} */
  const words = TrackArchive.vocabulary.words;
  const { label, round: rounds, medal: medalWords, status: statuses, sources, field, grouping: groupWords } = words;

  const MINUTE = 60 * SCALE;
  const DAYS_SCALE = 1000;
  const medals = ["", ...Object.values(medalTerms)];
  /** @type {Record<string, string>} */
  const pages = {
    [grouping.athleteAndEvent]: grouping.athlete, [grouping.athleteAndEdition]: grouping.athlete, [grouping.nationAndEvent]: grouping.nation, [grouping.decade]: "", [grouping.continent]: "",
  };

  /** @param {string} text */
  const capitalized = text => text.slice(0, 1).toUpperCase() + text.slice(1);

  /** @param {Row} row */
  const status = row => row.removed ?? statuses[row.outcome];

  /** @param {Row} row */
  const place = row => row.place ? row.shared ? fill(phrases.shared, row.place) : String(row.place) : row.removed ? "" : status(row);

  /**
   * As precise as the marks are.
   * @param {Scaled | null} gap
   * @param {Measure} measure
   */
  function gapText(gap, measure) {
    if (!gap) return "";
    const { value, precision } = gap;
    const decimals = [0, 1, 2, 3, 4].find(digits => (precision * 10 ** digits) % SCALE === 0) ?? 2;
    if (measure !== "time" || value < MINUTE) return (value / SCALE).toFixed(decimals);
    return `${Math.floor(value / MINUTE)}:${(value % MINUTE / SCALE).toFixed(decimals).padStart(decimals ? decimals + 3 : 2, "0")}`;
  }

  /** @param {Row} row */
  const wind = ({ wind }) => wind === "" ? phrases.notMeasured : wind === undefined ? "" : (wind > 0 ? "+" : "") + wind.toFixed(1);

  /** @param {AskedFinal} final */
  const editionOf = ({ edition }) => `${edition.championship.shortName}, ${edition.place}`;

  /** @param {Row} row */
  const date = ({ date: day, final }) => day || String(final.edition.year);

  /** @param {number} medal @param {string} words */
  const disc = (medal, words) => element("span", { className: `disc ${medals[medal]}` }, words, element("span", { className: "unseen" }, ` ${medalWords[medals[medal]]}`));

  /** @param {string} doubt */
  const tag = doubt => element("span", { className: "tag tag-doubt" }, doubt);

  /** @param {Row} row */
  function mark(row) {
    const { text, mark, removed } = row;
    if (!text) return "";
    const isAssisted = isWindAssisted(row) && !text.includes("w");
    return element(removed ? "s" : "span", {}, text, mark?.estimated && tag(phrases.estimated), isAssisted && tag(phrases.windAssisted));
  }

  /** @param {number} min @param {number} max */
  const fromTo = (min, max) => min === max ? String(min) : fill(phrases.fromTo, min, max);

  /** @param {number} age */
  const years = age => Math.floor(age / DAYS_SCALE);

  /** @param {Row} row */
  const age = ({ age: known }) => !known || known.min === null || known.max === null ? "" : fromTo(years(known.min), years(known.max));

  /** @param {Row} row */
  function ageFields({ age: known }) {
    const bound = (/** @type {number | null | undefined} */ value) => value === null || value === undefined ? "" : String(years(value));
    return { age_min: bound(known?.min), age_max: bound(known?.max) };
  }

  /** @param {Row} row */
  const placeBefore = ({ before }) => before && isExact(before) ? String(before.min) : "";

  /** @param {Map<Row, Rank>} ranks @returns {Column<Row>} */
  const rankColumn = ranks => ({
    label: phrases.rank, before: phrases.rank.toLowerCase(),
    cell: row => {
      const rank = ranks.get(row);
      return !rank ? "" : rank.shared ? fill(phrases.shared, rank.min) : fromTo(rank.min, rank.max);
    },
    text: row => String(ranks.get(row)?.min ?? ""),
    fields: row => ({ rank_max: String(ranks.get(row)?.max ?? "") }),
  });

  /**
   * @param {FinalsIndex} index
   * @param {string} kind
   * @param {string} id
   * @param {string} words
   * @param {Record<string, unknown>} [properties]
   */
  const link = (index, kind, id, words, properties) => kind === "athlete" && index.pageless.has(id) ? element("span", {}, words) : element("a", { href: index.address(kind, id), ...properties }, words);

  /**
   * @param {FinalsIndex} index
   * @returns {Record<string, Column<Row>>}
   */
  const ofResults = index => ({
    [names.place]: { label: label.place, type: "c-lead", sort: names.place, cell: row => row.medal && row.medal === row.place ? disc(row.medal, place(row)) : place(row), text: place },
    [names.medal]: { label: label.medal, cell: row => row.medal ? disc(row.medal, medalWords[medals[row.medal]][0].toUpperCase()) : "", text: row => medals[row.medal] },
    [names.athlete]: {
      label: label.athlete, type: "c-main", sort: names.athlete, text: row => row.name,
      cell: row => row.athlete ? link(index, "athlete", row.athlete.id, row.name) : element("span", { className: "team" }, row.name),
    },
    [names.nation]: {
      label: label.nation, sort: names.nation, cell: ({ nation }) => nation ? link(index, "nation", nation.id, nation.id, { className: "nation", title: nation.name }) : "", text: row => row.nation?.id ?? "",
    },
    [names.club]: {
      label: capitalized(index.clubWord), cell: ({ club }) => club ? link(index, club.kind, club.id, club.name) : "", text: row => row.club?.name ?? "", fields: row => ({ club_id: row.club?.id ?? "" }),
    },
    [names.class]: { label: label.class, cell: row => row.entryClass || row.final.event.entryClass },
    [names.round]: { label: label.round, cell: row => rounds[row.round] },
    [names.mark]: { label: label.mark, type: "c-mark", sort: names.mark, cell: mark, text: row => row.text },
    ...ofValues,
    [names.event]: { label: label.event, sort: names.event, cell: ({ final: { event } }) => link(index, "event", event.id, event.name), text: row => row.final.event.name },
    [names.final]: { label: label.final, cell: ({ final }) => link(index, "final", final.id, editionOf(final)), text: row => editionOf(row.final) },
    [names.date]: { label: label.date, sort: names.date, cell: row => element("time", {}, date(row)), text: date },
    [names.sources]: { label: label.sources, cell: row => sources[row.agreement] },
    [names.coverage]: { label: label.coverage, cell: ({ final }) => field[final.coverage] + (final.changed ? `; ${final.changed}` : "") },
  });

  /** @type {Record<string, Column<Row>>} */
  const ofValues = {
    [names.behind]: { label: label.behind, after: label.behind.toLowerCase(), sort: names.behind, cell: row => gapText(row.behind, row.final.event.measure) },
    [names.margin]: { label: label.margin, before: label.margin.toLowerCase(), sort: names.margin, cell: row => gapText(row.margin, row.final.event.measure) },
    [names.age]: { label: label.age, before: phrases.aged, sort: names.age, cell: age, text: age, fields: ageFields },
    [names.wind]: { label: label.wind, before: label.wind.toLowerCase(), sort: names.wind, cell: wind },
    [names.records]: { label: label.records, cell: row => row.records.length ? element("span", { className: "tag tag-record" }, row.records.join(" ")) : "", text: row => row.records.join(" ") },
    [names.status]: { label: label.status, cell: status },
    [names.dayPlace]: { label: label[names.dayPlace], before: label[names.dayPlace].toLowerCase(), cell: ({ dayPlace }) => dayPlace && isExact(dayPlace) ? String(dayPlace.min) : "" },
    [names.decided]: { label: label.decided, before: label.decided.toLowerCase(), cell: row => row.decided },
    [names.before]: { label: label.before, before: label.before.toLowerCase(), cell: placeBefore },
  };

  /**
   * What suits a question: who, where and what always, and whatever it asks or sorts by.
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  function suiting(question, index) {
    const optional = [names.dayPlace, names.margin, names.behind, names.age, names.wind, names.records, names.sources, names.coverage];
    const asked = optional.filter(key => question[/** @type {keyof Question} */ (key)] || question.sort?.replace("-", "") === key);
    const takenAway = question.status?.some(status => status === outcome.annulled || status === outcome.disqualified);
    return [
      names.place, names.athlete, ...(index.nations.length ? [names.nation] : []), ...(index.clubs.length ? [names.club] : []),
      ...(question.class ? [names.class] : []), names.mark, ...asked, ...(takenAway ? [names.before, names.decided] : []),
      ...(question.round ? [names.round] : []), ...(question.status ? [names.status] : []), ...(question.changed ? [names.coverage] : []), ...(question.event?.length === 1 ? [] : [names.event]),
      names.final, names.date,
    ];
  }

  /**
   * A count that may be more.
   * @param {string} label
   * @param {string | null} sort
   * @param {Counted} key
   * @param {string} [after]
   * @returns {Column<Group>}
   */
  const count = (label, sort, key, after) => ({
    label, type: "c-number", after, sort, text: group => String(group[key].min), fields: group => ({ [key + "_max"]: String(group[key].max) }),
    cell: group => group[key].min === group[key].max ? String(group[key].min) : fill(phrases.atLeast, group[key].min),
  });

  /**
   * @param {FinalsIndex} index
   * @param {"first" | "last"} which
   * @param {boolean} isByAthlete
   * @returns {Column<Group>}
   */
  function year(index, which, isByAthlete) {
    const yearOf = (/** @type {Group} */ group) => String(group[which].final.edition.year);
    const who = (/** @type {Group} */ group) => isByAthlete ? "" : ` ${group[which].name}`;
    const label = phrases[which];
    return {
      label, before: label.toLowerCase(), sort: terms.sort[which], text: yearOf, fields: group => ({ [which + "_name"]: group[which].name, [which + "_final"]: group[which].final.id }),
      cell: group => element("span", {}, link(index, "final", group[which].final.id, yearOf(group), { "aria-label": `${label.toLowerCase()} ${yearOf(group)}` }), who(group)),
    };
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @returns {Record<string, Column<Group>>}
   */
  function identity(question, index) {
    const by = question.group ?? grouping.decade;
    const kind = pages[by] ?? by;
    const kindOfPage = (/** @type {Group} */ group) => by === grouping.club ? index.club(group.key)?.kind ?? kind : kind;
    const name = (/** @type {Group} */ group) => kind ? link(index, kindOfPage(group), group.key.split(" ")[0], group.name) : group.name;
    return {
      name: { label: capitalized(by === grouping.club ? index.clubWord : groupWords[kind || by]), type: "c-main", sort: "name", cell: name, text: group => group.name },
      ...(by === grouping.athleteAndEvent || by === grouping.nationAndEvent ? { event: { label: label.event, cell: group => index.event(group.key.split(" ")[1])?.name ?? "" } } : {}),
      ...(by === grouping.athleteAndEdition ? { edition: { label: capitalized(groupWords[grouping.edition]), cell: group => editionOf(group.first.final) } } : {}),
      ...(by === grouping.edition ? { championship: { label: capitalized(groupWords[grouping.championship]), cell: group => group.first.final.edition.championship.name } } : {}),
    };
  }

  /**
   * Marks of different events do not compare.
   * @param {Group} group
   */
  const isOfOneEvent = ({ rows }) => rows.every(row => row.final.event === rows[0].final.event);

  /** @param {FinalsIndex} index @param {boolean} isByAthlete @returns {Column<Group>} */
  const best = (index, isByAthlete) => ({
    label: phrases.bestKnown, before: phrases.bestKnown.toLowerCase(), sort: terms.sort.best, text: group => group.best?.text ?? "",
    fields: ({ best: row }) => ({ best_name: row?.name ?? "", best_final: row?.final.id ?? "" }),
    cell: ({ best: row }) => row ? element("span", {}, link(index, "final", row.final.id, row.text), isByAthlete ? "" : ` ${row.name}`) : "",
  });

  /**
   * Columns of what a question asks of groups, or sorts them by.
   * @param {Question} question
   */
  function conditioned(question) {
    const { sort } = terms;
    const labels = { [sort.events]: phrases.eventCount, [sort.editions]: phrases.editionCount, [sort.nations]: phrases.nationCount, [sort.streak]: phrases.inARow, [sort.span]: phrases.span, [sort.gap]: phrases.longestGap };
    return Object.fromEntries(Object.entries(labels).filter(([key]) => question[/** @type {keyof Question} */ (key)] || question.sort?.replace("-", "") === key)
      .map(([key, words]) => [key, count(words, key, /** @type {Counted} */ (key), words.toLowerCase())]));
  }

  /**
   * @param {Question} question
   * @param {FinalsIndex} index
   * @param {Group[]} groups
   * @returns {Record<string, Column<Group>>}
   */
  function ofGroups(question, index, groups) {
    const won = /** @type {("gold" | "silver" | "bronze")[]} */ (Object.values(medalTerms)).filter(medal => groups.some(group => group[medal].max));
    const isByAthlete = byAthlete.includes(question.group ?? "");
    const finalsOf = (/** @type {Group} */ group) => String(new Set(group.rows.map(row => row.final)).size);
    return {
      ...identity(question, index),
      results: { ...count(phrases.results, terms.sort.results, "results"), type: "c-mark" },
      finals: { label: phrases.finals, type: "c-number", after: phrases.finals.toLowerCase(), cell: finalsOf },
      ...Object.fromEntries(won.map(medal => [medal, count(capitalized(medalWords[medal]), medal === medalTerms.gold ? terms.sort.gold : null, medal, medalWords[medal])])),
      ...(groups.every(isOfOneEvent) && groups.some(group => group.best) ? { best: best(index, isByAthlete) } : {}),
      ...conditioned(question),
      first: year(index, "first", isByAthlete),
      last: year(index, "last", isByAthlete),
    };
  }

  /**
   * The columns of an answer by their names, and its lines.
   * @param {Question} question
   * @param {QuestionAnswer} answer
   * @param {FinalsIndex} index
   * @returns {{ columns: Record<string, Column<any>>, items: (Row | Group)[] }}
   */
  function layout(question, answer, index) {
    if (answer.groups) return { columns: ofGroups(question, index, answer.groups), items: answer.groups };
    const all = ofResults(index);
    const wanted = question.columns ?? [...new Set(suiting(question, index))];
    const shown = Object.fromEntries(wanted.map(key => [key, all[key]]));
    return { columns: answer.ranks && !question.columns ? { rank: rankColumn(answer.ranks), ...shown } : shown, items: answer.rows };
  }

  return { layout };
})();
