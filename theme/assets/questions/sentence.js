// Says what a question asks, how complete the archive is for it, and what an answer cannot say, as TrackArchive.Pages.Wording.QuestionSentence does.
"use strict";

TrackArchive.sentences = (() => {
  const { kindOf, halves, sortOf } = TrackArchive.language;
  const { number, fill } = TrackArchive.text;
  const { terms, phrases, anyRecord, yes, windUnit } = TrackArchive.vocabulary;
  const { limit: limits } = terms;
  /** @type {Record<string, string[]>} */
  const orders = TrackArchive.vocabulary.orders;
  /** @type {Record<string, Record<string, string>>} */
  const { medal: medalWords, outcome, agreement, coverage: fields, known: knownWords, unknown, unranked, round: rounds, discipline: disciplines, continent: continents, events: sexes, measured, unit: units, grouping } = TrackArchive.vocabulary.words;

  /**
   * A phrase for one or for several, as the number says, which is its first part.
   * @param {string} phrase
   * @param {number} count
   * @param {...(string | number)} parts
   */
  const fillCounted = (phrase, count, ...parts) => fill(phrase.split("|")[count === 1 ? 0 : 1], number(count), ...parts);

  /** @param {string} name */
  const lowerFirst = name => name[0].toLowerCase() + name.slice(1);
  /** @param {string[]} all @param {string} last */
  const joined = (all, last) => all.length < 2 ? all[0] ?? "" : `${all.slice(0, -1).join(", ")} ${last} ${all[all.length - 1]}`;
  /** @param {string[]} all */
  const either = all => joined(all, phrases.or);
  /** @param {Question} q */
  const isFirst = q => q.place?.from === TrackArchive.marks.SCALE && q.place.to === q.place.from;

  /** @param {Bounds} bounds */
  function range({ text }, unit = "") {
    const [from, to] = halves(text);
    if (!text.includes("..")) return text + unit;
    return !from ? fill(phrases.below, to, unit) : !to ? fill(phrases.above, from, unit) : fill(phrases.between, from, to, unit);
  }

  /** @param {Question} q */
  function what(q) {
    if (!q.medal) return isFirst(q) ? phrases.winners : phrases.results;
    if (q.medal.length > 2) return phrases.allMedals;
    const words = joined(q.medal.map(medal => medalWords[medal]), phrases.and);
    return fill(phrases.someMedals, words[0].toUpperCase() + words.slice(1));
  }

  /** @param {Question} q @param {FinalsIndex} index */
  function who(q, index) {
    const before = q.nation && q.predecessors ? q.nation.length === 1 ? phrases.withPredecessor : phrases.withPredecessors : "";
    const clubs = q.club ? fill(phrases.forClubs, either(q.club.map(id => index.club(id)?.name ?? id))) : "";
    return (q.nation ? fill(phrases.ofNations, either(q.nation.map(code => index.nation(code)?.name ?? code))) : "") + before + clubs
      + (q.athlete ? fill(phrases.byAthletes, either(q.athlete.map(id => index.names.get(id) ?? id))) : "");
  }

  /** @param {Question} q @param {FinalsIndex} index */
  function where(q, index) {
    const chosen = Object.values(terms.sex).filter(sex => q.sex?.includes(sex)).map(sex => sexes[sex]);
    const kind = (chosen.length ? fill(phrases.someEvents, either(chosen)) : phrases.plainEvents) + (q.measure ? measured[q.measure] : "");
    const isPlain = kind === phrases.plainEvents;
    const events = q.event && either(q.event.map(id => fill(phrases.theOne, lowerFirst(index.event(id)?.name ?? id))));
    const inEvents = events ? isPlain ? fill(phrases.inEvents, events) : fill(phrases.inEventsAmong, events, kind) : isPlain ? phrases.inAllEvents : fill(phrases.inEvents, kind);
    return inEvents + (q.championship ? fill(phrases.atChampionships, either(q.championship.map(id => fill(phrases.theOne, index.championship(id)?.name ?? id)))) : "");
  }

  /** @param {Question} q */
  function years({ from, to }) {
    if (from && to) return from === to ? fill(phrases.inYear, from) : fill(phrases.fromYearToYear, from, to);
    return from ? fill(phrases.sinceYear, from) : to ? fill(phrases.untilYear, to) : null;
  }

  /** @param {string} sort */
  function order(sort) {
    const { key, falls } = sortOf(sort);
    return orders[key][falls ? 1 : 0];
  }

  /** @param {string | undefined} asked @param {string} so @param {string} not */
  const answer = (asked, so, not) => asked && (asked === yes ? so : not);

  /** @param {Question} q @param {string} unit */
  function behind(q, unit) {
    const from = q["behind-place"];
    if (!from) return q.behind && fill(phrases.withBehind, range(q.behind, unit));
    return q.behind ? fill(phrases.behindPlace, range(q.behind, unit), from) : fill(phrases.measuredFromPlace, from);
  }

  /**
   * Of which events and for which nations.
   * @param {Question} q
   */
  const kinds = q => [
    q.discipline && fill(phrases.inDisciplines, said(q.discipline, disciplines)),
    answer(q.individual, phrases.individualEvents, phrases.teamEvents),
    q.continent && fill(phrases.ofContinents, said(q.continent, continents)),
    answer(q.former, phrases.ofFormerNations, phrases.ofNationsToday),
    answer(q.home, phrases.atHome, phrases.away),
  ];

  /** @param {Question} q */
  const ofGroups = q => [
    q.events && fill(phrases.eventsEach, range(q.events)),
    q.editions && fill(phrases.editionsEach, range(q.editions)),
    q.nations && fill(phrases.nationsEach, range(q.nations)),
    q.streak && fill(phrases.streakEach, range(q.streak)),
    q.span && fill(phrases.spanEach, range(q.span)),
    q.gap && fill(phrases.gapEach, range(q.gap)),
    q.without && fill(phrases.withoutAny, said(q.without, { ...medalWords, ...continents })),
    q.only && fill(phrases.onlyIn, said(q.only, disciplines)),
  ];

  /** @param {Question} q @param {string} unit */
  const ranges = (q, unit) => [
    q.place && !isFirst(q) && fill(phrases.withPlace, range(q.place)),
    q["day-place"] && fill(phrases.withDayPlace, range(q["day-place"])),
    answer(q.shared, phrases.placeShared, phrases.placeNotShared),
    answer(q.led, phrases.ledAtSplit, phrases.ledAtNoSplit),
    q.mark && fill(phrases.withMark, range(q.mark)),
    q.margin && fill(phrases.withMargin, range(q.margin, unit)),
    behind(q, unit),
    q.age && fill(phrases.withAge, range(q.age)),
    q.wind && fill(phrases.withWind, range(q.wind, windUnit)),
  ];

  /** @param {string[]} values @param {Record<string, string>} words */
  const said = (values, words) => either(values.map(value => words[value]));

  /** @param {Question} q @param {FinalsIndex} index */
  const others = (q, index) => [
    q.status && said(q.status, outcome),
    q.records && (q.records.includes(anyRecord) ? phrases.withAnyRecord : fill(phrases.withRecords, either(q.records))),
    q.sources && fill(phrases.whereSources, said(q.sources, agreement)),
    q.coverage && fill(phrases.knownByCoverage, said(q.coverage, fields)),
    q.changed && (q.changed === yes ? phrases.mayHaveChanged : phrases.hasNotChanged),
    q.group && fill(phrases.countedBy, q.group === terms.grouping.club ? index.clubWord : grouping[q.group]),
    q.least && fill(phrases.atLeastEach, q.least),
    ...ofGroups(q),
    q.each && phrases.atEachChampionship,
    q.sort && order(q.sort),
  ];

  /** @param {Question} q @param {FinalsIndex} index */
  function sentence(q, index) {
    const unit = units[kindOf(q, index) ?? terms.measure.points];
    const clauses = [
      years(q), q.intercalated && phrases.withIntercalated, ...kinds(q), q.class && fill(phrases.inClasses, either(q.class)), q.round && fill(phrases.lastRace, said(q.round, rounds)),
      ...ranges(q, unit), ...others(q, index),
    ];
    return [what(q) + who(q, index) + where(q, index), ...clauses.filter(Boolean)].join(", ") + ".";
  }

  /** @param {Scope} scope */
  function known({ finals, missing, coverage }) {
    if (finals === 0) return phrases.noFinalAsked;
    const has = missing ? fill(phrases.someFinals, number(finals - missing), number(finals)) : finals === 1 ? phrases.theOneFinal : fill(phrases.allFinals, number(finals));
    const parts = Object.entries(coverage).flatMap(([token, count]) => count ? [`${number(count)} ${knownWords[token]}`] : []).reverse();
    return parts.length ? fill(phrases.archiveHasKnown, has, joined(parts, phrases.and)) : fill(phrases.archiveHas, has);
  }

  /** @type {Record<string, string>} */
  const limitPhrases = {
    [limits.leftOut]: phrases.leftOut, [limits.last]: phrases.comeLast, [limits.undated]: phrases.undated, [limits.groups]: phrases.groupsLeftOut,
    [limits.squads]: phrases.unknownSquads, [limits.unlisted]: phrases.unlisted, [limits.records]: phrases.recordsStated,
  };

  /** @param {Limit} limit */
  const limit = ({ kind, value, count, of, until }) => fill(until ? phrases.recordsListed : limitPhrases[kind], number(count), number(of),
    value ? (kind === limits.last ? unranked : unknown)[value] : String(until));

  return { sentence, known, limit, fillCounted };
})();
