// A question in SQL over the tables of the archive, to go on from: the page of SQL runs it. It takes what is certain, as the answer does.
// Rounds, classes, streaks and gaps have no short query; for those there is none. The page loads it when somebody asks for it.
"use strict";

TrackArchive.questionSql = (() => {
  const { SCALE } = TrackArchive.marks;
  const { kindOf, sortOf } = TrackArchive.language;
  const { terms, yes, anyRecord, byAthlete, teams, lowerWins } = TrackArchive.vocabulary;
  const { orderOf } = TrackArchive.groups;
  /** @type {Record<string, string>} */
  const agreements = TrackArchive.vocabulary.words.sources;
  const { grouping, sort: sorts, outcome, medal: medals } = terms;

  /** @type {Record<string, string[]>} */
  const statuses = {
    [outcome.placed]: ["placed"], [outcome.annulled]: ["annulled", "void"], [outcome.didNotFinish]: ["DNF"], [outcome.didNotStart]: ["DNS"],
    [outcome.disqualified]: ["DQ", "disqualified"], [outcome.noMark]: ["NM"], [outcome.noHeight]: ["NH"],
    [outcome.walkover]: ["walkover"], [outcome.alsoCompeted]: ["also-competed"], [outcome.unknown]: ["unknown"],
  };
  const REMOVED = "n.status IN ('annulled', 'void')";
  const STATUS = "coalesce(n.status, CASE WHEN n.place IS NULL THEN 'unknown' ELSE 'placed' END)";
  const DAY = "coalesce(n.date, e.last_day, n.year || '-12-31')";

  const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "''")}'`;
  const list = (/** @type {string[]} */ values) => values.map(quoted).join(", ");
  const isIn = (/** @type {string} */ column, /** @type {string[] | undefined} */ values) => values && `${column} IN (${list(values)})`;
  const isSo = (/** @type {string | undefined} */ asked, /** @type {string} */ condition) => asked && (asked === yes ? condition : `NOT (${condition})`);

  /**
   * @param {string} column
   * @param {Bounds | undefined} bounds
   */
  function within(column, bounds) {
    if (!bounds) return undefined;
    const [from, to] = [bounds.from, bounds.to].map(end => end === null ? null : end / SCALE);
    if (from !== null && from === to) return `${column} = ${from}`;
    return from === null ? `${column} <= ${to}` : to === null ? `${column} >= ${from}` : `${column} BETWEEN ${from} AND ${to}`;
  }

  /**
   * How much worse a mark is than the better one, where the two can be subtracted honestly.
   * @param {string} better
   * @param {string} other
   * @param {string} lower Of disciplines in which less is better.
   */
  function gap(better, other, lower) {
    const alike = `NOT ${better}.estimated AND NOT ${other}.estimated AND ${better}.mark_precision = ${other}.mark_precision AND ${better}.timing IS ${other}.timing`;
    const difference = `CASE WHEN n.discipline IN (${lower}) THEN ${other}.mark_value - ${better}.mark_value ELSE ${better}.mark_value - ${other}.mark_value END`;
    return `CASE WHEN ${alike} THEN round(${difference}, 4) END`;
  }

  /** @param {string} final @param {number} place */
  const lineAt = (final, place) => `(SELECT s.line FROM standings AS s WHERE s.final = ${final} AND s.is_default = 1 AND s.place = ${place} ORDER BY s.number LIMIT 1)`;

  /**
   * What margin and distance behind are in SQL, and the marks that they need beside the result's own.
   * @param {Question} question
   * @param {string} lower
   */
  function distances(question, lower) {
    const from = question["behind-place"] ?? 1;
    return {
      behind: `CASE WHEN n.place > ${from} THEN ${gap("ahead", "r", lower)} END`,
      margin: `CASE WHEN n.place = 1 AND (SELECT count(*) FROM now AS m WHERE m.final = n.final AND m.place = 1) = 1 THEN ${gap("r", "second", lower)} END`,
      joins: [`LEFT JOIN results AS ahead ON ahead.final = n.final AND ahead.line = ${lineAt("n.final", from)}`, `LEFT JOIN results AS second ON second.final = n.final AND second.line = ${lineAt("n.final", 2)}`],
    };
  }

  /** @param {string[]} records */
  const recordsIn = records => records.includes(anyRecord) ? "n.records IS NOT NULL"
    : `(${records.map(one => `';' || replace(n.records, '=', '') || ';' LIKE '%;${one};%'`).join(" OR ")})`;

  /** @param {string[]} ids */
  const athletesIn = ids => `(n.athlete IN (${list(ids)}) OR EXISTS (SELECT 1 FROM squads AS q WHERE q.final = n.final AND q.line = n.line AND q.athlete IN (${list(ids)})))`;

  /**
   * Of which finals.
   * @param {Question} q
   * @param {FinalsIndex} index
   */
  function scope(q, index) {
    const measured = q.measure && [...new Set(index.events.filter(event => event.measure === q.measure).map(event => event.discipline))];
    return [
      isIn("n.event", q.event), isIn("n.sex", q.sex), isIn("n.discipline", measured || undefined), isIn("n.discipline", q.discipline),
      isSo(q.individual, `n.discipline NOT IN (${list(teams)})`), isIn("n.championship", q.championship), q.from && `n.year >= ${q.from}`, q.to && `n.year <= ${q.to}`,
      !q.intercalated && "n.edition_status <> 'intercalated'", isIn("f.coverage", q.coverage), isSo(q.changed, "f.may_have_changed_since IS NOT NULL"),
    ];
  }

  /**
   * For whom, and how it ended.
   * @param {Question} q
   * @param {FinalsIndex} index
   */
  function who(q, index) {
    const nations = q.nation?.flatMap(code => q.predecessors ? [code, ...index.nation(code)?.before ?? []] : [code]);
    const place = q.status?.includes(outcome.annulled) ? "coalesce(n.place, n.place_before)" : "n.place";
    const medal = `coalesce(n.medal, CASE WHEN n.place IS NULL THEN CASE ${place} ${Object.values(medals).map((one, i) => `WHEN ${i + 1} THEN ${quoted(one)}`).join(" ")} END END)`;
    return [
      isIn("n.nation", nations), isIn("t.continent", q.continent), isSo(q.former, "t.kind = 'historic'"), isSo(q.home, "n.nation = e.nation"), q.athlete && athletesIn(q.athlete),
      within(place, q.place), q["day-place"] && `f.basis = 'as-run' AND ${within("r.place", q["day-place"])}`, isIn(q.status ? medal : "n.medal", q.medal),
      isSo(q.shared, "(SELECT count(*) FROM now AS m WHERE m.final = n.final AND m.place = n.place) > 1"), q.shared && "n.place IS NOT NULL",
      q.led && "n.final IN (SELECT final FROM splits WHERE leader_line IS NOT NULL)", isSo(q.led, "EXISTS (SELECT 1 FROM splits AS s WHERE s.final = n.final AND s.leader_line = n.line)"),
      q.status ? isIn(STATUS, q.status.flatMap(one => statuses[one])) : `NOT coalesce(${REMOVED}, 0)`,
    ];
  }

  /**
   * What was measured, and what sources say.
   * @param {Question} q
   * @param {ReturnType<typeof distances>} far
   */
  const measures = (q, { margin, behind }) => [
    q.mark && `NOT r.estimated AND r.mark_precision <= ${q.mark.precision / SCALE} AND ${within("n.mark_value", q.mark)}`, within(`(${margin})`, q.margin), within(`(${behind})`, q.behind),
    q.margin && `(${margin}) >= 0`, q.behind && `(${behind}) >= 0`,
    q.age && [q.age.from !== null && `n.age_min >= ${q.age.from / SCALE}`, q.age.to !== null && `n.age_max <= ${q.age.to / SCALE}`].filter(Boolean).join(" AND "),
    within("n.wind", q.wind), q.records && recordsIn(q.records), isIn("n.agreement", q.sources?.map(one => agreements[one])),
  ];

  /**
   * @param {Question} q
   * @param {ReturnType<typeof distances>} far
   * @param {string} lower
   */
  function orderBy(q, { margin, behind }, lower) {
    const { key, falls } = sortOf(q.sort ?? sorts.date);
    const way = falls ? " DESC" : "";
    /** @type {Record<string, string[]>} */
    const by = {
      [sorts.date]: [DAY], [sorts.event]: ["n.event"], [sorts.place]: ["n.place"], [sorts.athlete]: ["n.name"], [sorts.nation]: ["n.nation"], [sorts.margin]: [margin], [sorts.behind]: [behind],
      [sorts.mark]: [`CASE WHEN NOT r.estimated THEN CASE WHEN n.discipline IN (${lower}) THEN n.mark_value ELSE -n.mark_value END END`], [sorts.wind]: ["n.wind"],
      [sorts.age]: falls ? ["n.age_max", "n.age_max_days", "n.age_min", "n.age_min_days"] : ["n.age_min", "n.age_min_days", "n.age_max", "n.age_max_days"],
    };
    if (key === sorts.date && !falls) return "n.sequence";
    return [`${by[key][0]} IS NULL`, ...by[key].map(one => one + way), "n.sequence"].join(", ");
  }

  /** @type {Record<string, string>} */
  const keys = {
    [grouping.athlete]: "athlete", [grouping.athleteAndEvent]: "athlete || ' ' || event", [grouping.athleteAndEdition]: "athlete || ' ' || edition", [grouping.nation]: "nation",
    [grouping.nationAndEvent]: "nation || ' ' || event", [grouping.continent]: "continent", [grouping.event]: "event", [grouping.final]: "final", [grouping.edition]: "edition",
    [grouping.championship]: "championship", [grouping.decade]: "(year / 10 * 10) || 's'",
  };

  /**
   * Which groups count.
   * @param {Question} q
   * @param {FinalsIndex} index
   */
  const having = (q, index) => [
    q.least && `count(*) >= ${q.least}`, within("count(DISTINCT event)", q.events), within("count(DISTINCT edition)", q.editions), within("count(DISTINCT nation)", q.nations),
    within("max(year) - min(year)", q.span),
    ...q.each ? (q.championship ?? index.championships.map(one => one.id)).map(id => `sum(championship = ${quoted(id)}) > 0`) : [],
    ...q.without?.map(one => Object.values(medals).includes(one) ? `sum(medal IS ${quoted(one)}) = 0` : `sum(continent IS NULL OR continent = ${quoted(one)}) = 0`) ?? [],
    q.only && `sum(discipline NOT IN (${list(q.only)})) = 0`,
  ];

  /** @type {Record<string, string>} */
  const groupOrders = {
    [sorts.results]: "results", [sorts.gold]: "gold", [sorts.name]: "1", [sorts.first]: "min(year)", [sorts.last]: "max(year)", [sorts.best]: "1",
    [sorts.events]: "count(DISTINCT event)", [sorts.editions]: "count(DISTINCT edition)", [sorts.nations]: "count(DISTINCT nation)", [sorts.span]: "max(year) - min(year)",
  };

  /**
   * @param {Question} q
   * @param {FinalsIndex} index
   * @param {string} from The joined tables.
   * @param {string} where
   */
  function grouped(q, index, from, where) {
    const { key, falls } = sortOf(orderOf(q));
    const ofRunners = `SELECT n.*, t.continent${from}WHERE ${where}`;
    const entries = byAthlete.includes(q.group ?? "")
      ? [ofRunners, "), entries AS (", "  SELECT athlete, final, event, edition, championship, year, nation, continent, discipline, medal FROM counted WHERE athlete IS NOT NULL",
        "  UNION ALL SELECT DISTINCT q.athlete, c.final, c.event, c.edition, c.championship, c.year, c.nation, c.continent, c.discipline, c.medal FROM counted AS c JOIN squads AS q ON q.final = c.final AND q.line = c.line WHERE c.athlete IS NULL"].join(NEW_LINE)
      : ofRunners;
    const conditions = [q.athlete && byAthlete.includes(q.group ?? "") && `athlete IN (${list(q.athlete)})`, `${keys[q.group ?? ""]} IS NOT NULL`].filter(Boolean).join(" AND ");
    const having_ = having(q, index).filter(Boolean).join(" AND ");
    return [
      `WITH counted AS (`, `  ${entries}`, `)`,
      `SELECT ${keys[q.group ?? ""]} AS ${q.group?.replace("-", "_and_")}, count(*) AS results, ${Object.values(medals).map(one => `sum(medal IS ${quoted(one)}) AS ${one}`).join(", ")}, min(year) AS first, max(year) AS last`,
      `FROM ${byAthlete.includes(q.group ?? "") ? "entries" : "counted"}`, `WHERE ${conditions}`, `GROUP BY 1`, ...(having_ ? [`HAVING ${having_}`] : []),
      `ORDER BY ${groupOrders[key]}${falls ? " DESC" : ""}, gold DESC, silver DESC, bronze DESC, 1`,
    ].join(NEW_LINE);
  }

  /** Not in a template: a served script loses the indentation of its lines. */
  const NEW_LINE = String.fromCharCode(10);

  /** @param {Question} q */
  const isPlain = q => !q.round && !q.class && !q.club && q.group !== grouping.club && !q.streak && !q.gap && ![sorts.streak, sorts.gap].includes(sortOf(q.sort ?? "").key);

  /**
   * Null where there is no short query.
   * @param {Question} question
   * @param {FinalsIndex} index
   */
  function sqlOf(question, index) {
    if (!isPlain(question) || question.mark && !kindOf(question, index)) return null;
    /** @type {Record<string, boolean>} */
    const less = lowerWins;
    const lower = list([...new Set(index.events.filter(event => less[event.measure]).map(event => event.discipline))]);
    const far = distances(question, lower);
    const isFar = [question.sort?.replace("-", "")].some(key => key === sorts.margin || key === sorts.behind) || question.margin || question.behind;
    const from = [
      "", "FROM now AS n", "JOIN finals AS f ON f.id = n.final", "JOIN editions AS e ON e.id = n.edition", "JOIN results AS r ON r.final = n.final AND r.line = n.line",
      "LEFT JOIN nations AS t ON t.code = n.nation", ...(isFar ? far.joins : []), "",
    ].join(NEW_LINE);
    const where = [...scope(question, index), ...who(question, index), ...measures(question, far)].filter(Boolean).join(NEW_LINE + "  AND ");
    if (question.group) return grouped(question, index, from, where);
    return `SELECT n.final, coalesce(n.athlete, n.team, n.nation) AS who, n.place, n.mark, n.name, n.nation, n.date${from}WHERE ${where}${NEW_LINE}ORDER BY ${orderBy(question, far, lower)}`;
  }

  return { sqlOf };
})();

TrackArchive.data.receive(TrackArchive.questionSql);
