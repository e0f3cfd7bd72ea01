// Says what a question asks, and how complete the archive is for it, as TrackArchive.Domain.Questions.QuestionSentence does.
(() => {
  "use strict";

  const { kindOf, tokens } = trackArchive.question;
  const words = {
    status: ["placed", "annulled", "did not finish", "did not start", "disqualified", "no valid mark", "cleared no height", "walkover", "also competed", "end not known"],
    sources: ["two sources agree", "one source speaks", "sources disagree"],
    coverage: ["the whole field", "their finishers", "their medallists", "a part"],
  };
  const said = (key, values) => either(values.map(value => words[key][tokens[key].indexOf(value)]));
  const units = { time: " s", length: " m", points: " points" };
  const knownBy = ["without a result", "in part", "with the medallists", "with the finishers", "with the whole field"];
  const measures = { time: " measured in time", length: " measured by length", points: " measured in points" };
  const small = name => name[0].toLowerCase() + name.slice(1);
  const number = n => n.toLocaleString("en");
  const joined = (all, last) => all.length < 2 ? all[0] ?? "" : `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1)}`;
  const either = all => joined(all, "or");
  const isFirst = q => q.place?.from === 10000 && q.place.to === 10000;

  function range({ text }, unit = "") {
    const [from, to] = text.includes("..") ? [text.slice(0, text.indexOf("..")).trim(), text.slice(text.indexOf("..") + 2).trim()] : [text];
    return to === undefined ? from + unit : !from ? `${to}${unit} or less` : !to ? `${from}${unit} or more` : `${from} to ${to}${unit}`;
  }

  function what(q) {
    if (!q.medal) return isFirst(q) ? "Winners" : "Results";
    return q.medal.length > 2 ? "Medals" : q.medal[0][0].toUpperCase() + q.medal.join(" and ").slice(1) + " medals";
  }

  function who(q, index) {
    const before = q.nation && q.predecessors ? q.nation.length === 1 ? " and its predecessors" : " and their predecessors" : "";
    return (q.nation ? " of " + either(q.nation.map(code => index.nation(code).name)) : "") + before
      + (q.athlete ? " by " + either(q.athlete.map(id => index.names.get(id) ?? id)) : "");
  }

  function where(q, index) {
    const sexes = tokens.sex.filter(sex => q.sex?.includes(sex)).map(sex => sex === "mixed" ? sex : sex + "'s");
    const kind = (sexes.length ? either(sexes) + " " : "") + "events" + (measures[q.measure] ?? "");
    const events = q.event ? either(q.event.map(id => "the " + small(index.event(id).name))) : "";
    return (events ? ` in ${events}${kind === "events" ? "" : " among " + kind}` : ` in ${kind === "events" ? "all events" : kind}`)
      + (q.championship ? " at " + either(q.championship.map(id => "the " + index.championship(id).name)) : "");
  }

  const years = ({ from, to }) => from && to ? from === to ? `in ${from}` : `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : null;

  function order(sort) {
    const [key, falls] = [sort.replace("-", ""), sort.startsWith("-")];
    if (["date", "first", "last"].includes(key)) return falls ? "newest first" : "oldest first";
    if (["mark", "best"].includes(key)) return falls ? "poorest mark first" : "best mark first";
    if (["name", "athlete", "nation", "event"].includes(key)) return `by ${key}${falls ? ", backwards" : ""}`;
    return `by ${key === "behind" ? "distance behind" : key}, ${falls ? "largest" : "smallest"} first`;
  }

  function sentence(q, index) {
    const unit = units[kindOf(q, index)];
    const clauses = [
      years(q),
      q.intercalated && "intercalated editions included",
      q.place && !isFirst(q) && "place " + range(q.place),
      q.mark && "mark " + range(q.mark),
      q.margin && "won by " + range(q.margin, unit),
      q.behind && "behind the winner by " + range(q.behind, unit),
      q.age && "aged " + range(q.age),
      q.wind && "wind " + range(q.wind, " m/s"),
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
    return [what(q) + who(q, index) + where(q, index), ...clauses.filter(Boolean)].join(", ") + ".";
  }

  function known({ finals, missing, coverage }) {
    if (finals === 0) return "No final was held that this asks about.";
    const has = missing ? `${number(finals - missing)} of the ${number(finals)} finals` : finals === 1 ? "the one final" : `all ${number(finals)} finals`;
    const parts = coverage.map((count, i) => count ? `${number(count)} ${knownBy[i]}` : null).filter(Boolean).reverse();
    return `The archive has ${has} asked about${parts.length ? ": " + joined(parts, "and") : ""}.`;
  }

  Object.assign(trackArchive.question, { sentence, known });
})();
