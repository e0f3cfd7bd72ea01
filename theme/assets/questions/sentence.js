// Says what a question asks, and how complete the archive is for it, as TrackArchive.Domain.Questions.QuestionSentence does.
"use strict";

TrackArchive.sentences = (() => {
  const { kindOf, halves, sortOf, tokens } = TrackArchive.language;
  const { number } = TrackArchive.text;

  /** @type {Record<string, string[]>} */
  const words = {
    status: ["placed", "annulled", "did not finish", "did not start", "disqualified", "no valid mark", "cleared no height", "walkover", "also competed", "end not known"],
    sources: ["two sources agree", "one source speaks", "sources disagree"],
    coverage: ["the whole field", "their finishers", "their medallists", "a part"],
  };
  /** @param {string} key @param {string[]} values */
  const said = (key, values) => either(values.map(value => words[key][tokens[key].indexOf(value)]));
  /** @type {Record<Measure, string>} */
  const units = { time: " s", length: " m", points: " points", distance: " m", "fewest-points": " points" };
  const knownBy = ["without a result", "in part", "with the medallists", "with the finishers", "with the whole field"];
  /** @type {Record<Measure, string>} */
  const measures = { time: " measured in time", length: " measured by length", points: " measured in points", distance: " measured by distance in a fixed time", "fewest-points": " measured in fewest points" };
  /** @param {string} name */
  const lowerFirst = name => name[0].toLowerCase() + name.slice(1);
  /** @param {string[]} all @param {string} last */
  const joined = (all, last) => all.length < 2 ? all[0] ?? "" : `${all.slice(0, -1).join(", ")} ${last} ${all[all.length - 1]}`;
  /** @param {string[]} all */
  const either = all => joined(all, "or");
  /** @param {Question} q */
  const isFirst = q => q.place?.from === TrackArchive.marks.SCALE && q.place.to === q.place.from;

  /** @param {Bounds} bounds */
  function range({ text }, unit = "") {
    const [from, to] = halves(text);
    return !text.includes("..") ? text + unit : !from ? `${to}${unit} or less` : !to ? `${from}${unit} or more` : `${from} to ${to}${unit}`;
  }

  /** @param {Question} q */
  function what(q) {
    if (!q.medal) return isFirst(q) ? "Winners" : "Results";
    return q.medal.length > 2 ? "Medals" : q.medal[0][0].toUpperCase() + q.medal.join(" and ").slice(1) + " medals";
  }

  /** @param {Question} q @param {FinalsIndex} index */
  function who(q, index) {
    const before = q.nation && q.predecessors ? q.nation.length === 1 ? " and its predecessors" : " and their predecessors" : "";
    return (q.nation ? " of " + either(q.nation.map(code => index.nation(code)?.name ?? code)) : "") + before
      + (q.athlete ? " by " + either(q.athlete.map(id => index.names.get(id) ?? id)) : "");
  }

  /** @param {Question} q @param {FinalsIndex} index */
  function where(q, index) {
    const sexes = tokens.sex.filter(sex => q.sex?.includes(sex)).map(sex => sex === "mixed" || sex === "open" ? sex : sex + "'s");
    const kind = (sexes.length ? either(sexes) + " " : "") + "events" + (q.measure ? measures[q.measure] : "");
    const events = q.event ? either(q.event.map(id => "the " + lowerFirst(index.event(id)?.name ?? id))) : "";
    return (events ? ` in ${events}${kind === "events" ? "" : " among " + kind}` : ` in ${kind === "events" ? "all events" : kind}`)
      + (q.championship ? " at " + either(q.championship.map(id => "the " + index.championship(id)?.name)) : "");
  }

  /** @param {Question} q */
  const years = ({ from, to }) => from && to ? from === to ? `in ${from}` : `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : null;

  /** @param {string} sort */
  function order(sort) {
    const { key, falls } = sortOf(sort);
    if (["date", "first", "last"].includes(key)) return falls ? "newest first" : "oldest first";
    if (["mark", "best"].includes(key)) return falls ? "worst mark first" : "best mark first";
    if (["name", "athlete", "nation", "event"].includes(key)) return `by ${key}${falls ? ", backwards" : ""}`;
    return `by ${key === "behind" ? "distance behind" : key}, ${falls ? "largest" : "smallest"} first`;
  }

  /** @param {Question} q @param {string | undefined} unit */
  const ranges = (q, unit) => [
    q.place && !isFirst(q) && "place " + range(q.place),
    q.mark && "mark " + range(q.mark),
    q.margin && "won by " + range(q.margin, unit),
    q.behind && "behind the winner by " + range(q.behind, unit),
    q.age && "aged " + range(q.age),
    q.wind && "wind " + range(q.wind, " m/s"),
  ];

  /** @param {Question} q */
  const others = q => [
    q.status && said("status", q.status),
    q.records && (q.records.includes("any") ? "with a record" : "with " + either(q.records)),
    q.sources && "where " + said("sources", q.sources),
    q.coverage && "in finals known by " + said("coverage", q.coverage),
    q.changed && (q.changed === "yes" ? "in finals that may have changed since" : "in finals that nothing hints to have changed"),
    q.group && "counted by " + q.group.replace("-", " and "),
    q.least && `at least ${q.least} each`,
    q.each && "with one at each championship",
    q.sort && order(q.sort),
  ];

  /** @param {Question} q @param {FinalsIndex} index */
  function sentence(q, index) {
    const kind = kindOf(q, index);
    const clauses = [years(q), q.intercalated && "intercalated editions included", ...ranges(q, kind ? units[kind] : undefined), ...others(q)];
    return [what(q) + who(q, index) + where(q, index), ...clauses.filter(Boolean)].join(", ") + ".";
  }

  /** @param {Scope} scope */
  function known({ finals, missing, coverage }) {
    if (finals === 0) return "No final was held that this asks about.";
    const has = missing ? `${number(finals - missing)} of the ${number(finals)} finals` : finals === 1 ? "the one final" : `all ${number(finals)} finals`;
    const parts = coverage.flatMap((count, i) => count ? [`${number(count)} ${knownBy[i]}`] : []).reverse();
    return `The archive has ${has} asked about${parts.length ? ": " + joined(parts, "and") : ""}.`;
  }

  return { sentence, known };
})();
