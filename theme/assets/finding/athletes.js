// Answers by name: athletes with the finals that the question asks of them, finals in which two athletes met, and pages by their titles.
"use strict";

TrackArchive.athletesFound = (() => {
  const { likenessToName } = TrackArchive.senses;
  const { best } = TrackArchive.likeness;
  const { wordsOf } = TrackArchive.text;
  const { medalNames, isAthlete } = TrackArchive.catalogue;
  const { scored, wholeName, medalWorth, worthOf, fame, decade, addressOf, nationName, finalAnswer } = TrackArchive.ranking;

  const EXACT = 0.9;
  /** A word that the career says, where its finals answer too. */
  const SAID_BY_CAREER = 0.95;
  const FAME_OF_ATHLETE = 3;
  const FAME_OF_FINAL = 1 / 2;
  /** An athlete beside a year or a city: the final there is meant. */
  const ATHLETE_WITH_EDITION = -10;
  const FINAL_OF_EDITION = 18;
  const FINAL_OF_MISTYPED = 4;
  /** An athlete beside an event: the athlete is meant. */
  const FINAL_OF_EVENT = -14;
  /** Behind the page of two rivals, unless both won. */
  const MEETING_OF_RIVALS = -30;
  /** What a name alone finds besides the athlete. */
  const GREATEST_FINAL = -22;
  const MOST_GREATEST = 2;
  const PAGE = -12;
  const PAGE_BY_WHOLE_TITLE = 3;
  /** Of those who are named, the best known are tried for meetings. */
  const MOST_WHO_MET = 40;

  /**
   * Whether the question says more than these likenesses: of two slips, or a slip and a word that says nothing, nobody can tell what was meant.
   * @param {number[]} all
   * @param {number} missing How many words may say nothing.
   */
  function leavesTooMuch(all, missing) {
    const left = all.filter(one => !one).length;
    return left > missing || left > 0 && all.some(one => one > 0 && one < EXACT);
  }

  /**
   * By its title and its file's name, or by the name of one of those whom it is about: words of both would make it the answer to everything.
   * @param {Sense[]} senses
   * @param {FoundPage} entry
   * @param {boolean} forgive
   * @param {number} missing
   * @returns {Answer[]}
   */
  function pageFor(senses, entry, forgive, missing) {
    const [title, file, ...about] = entry.names;
    const ways = [[title, file], ...about.map(name => [name])].map(names => senses.map(token => likenessToName(token, names, forgive)));
    const found = ways.findIndex(all => !leavesTooMuch(all, missing));
    if (found < 0) return [];
    return [{
      kind: entry.kind, title: entry.title, detail: "", path: entry.path, year: entry.year, order: 0, facets: {},
      score: scored(ways[found]) + PAGE + (found === 0 ? PAGE_BY_WHOLE_TITLE * wholeName(senses, title) : 0),
    }];
  }

  /**
   * A team that is no nation is listed by its name.
   * @param {Sense} token
   * @param {string} club
   */
  const likenessToClub = ({ text, field }, club) => !field || field === "nation" ? best(text, wordsOf(club)) : 0;

  /**
   * How well event and edition of a career's final fit.
   * @param {Sense} token
   * @param {Step} step
   */
  const likenessToFinal = (token, step) => Math.max(token.events[step.event], token.editions[step.edition]);

  /**
   * "2 gold, 1 silver", "at least 15 gold": as the athlete's page counts them.
   * @param {FoundAthlete} entry
   * @param {Catalogue} index
   */
  function medalsOf({ career, mayHaveMore }, index) {
    const count = (/** @type {string} */ letter) => career.filter(step => step.medal === letter && index.editions[step.edition].counts).length;
    const won = Object.keys(medalNames).filter(count).map(letter => `${count(letter)} ${medalNames[letter]}`).join(", ");
    return mayHaveMore ? `at least ${won}` : won;
  }

  /**
   * @param {FoundAthlete} entry
   * @param {Catalogue} index
   * @param {number} score
   * @returns {Answer}
   */
  function athleteAnswer(entry, index, score) {
    const years = entry.career.map(step => index.editions[step.edition].year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const active = years.length > 0 && (first === last ? String(first) : `${first}–${last}`);
    const distinct = (/** @type {(step: Step) => string} */ of) => [...new Set(entry.career.map(of))];
    return {
      kind: "Athlete", id: entry.id, title: entry.title, path: addressOf(index, "athlete", entry.id), year: years.length > 0 ? last : 0, order: 0, score,
      detail: [entry.nations.join(", "), active, medalsOf(entry, index)].filter(Boolean).join(" · "),
      facets: {
        nation: entry.nations.map(code => nationName(index, code)),
        event: distinct(step => index.events[step.event].name),
        championship: distinct(step => index.editions[step.edition].championship.name),
        decade: distinct(step => decade(index.editions[step.edition].heldIn)),
      },
    };
  }

  /**
   * @param {FoundAthlete} entry
   * @param {Catalogue} index
   * @param {Step} step
   * @param {number} score
   */
  function careerFinal(entry, index, step, score) {
    const detail = [entry.title, entry.nations.join(", "), medalNames[step.medal]].filter(Boolean).join(", ");
    return finalAnswer(index, index.events[step.event], index.editions[step.edition], detail, score, entry.nations);
  }

  /**
   * The greatest finals of a career, the latest first among equals: what a name alone finds beside the athlete.
   * @param {FoundAthlete} entry
   * @param {Catalogue} index
   * @param {number} score
   */
  const greatest = (entry, index, score) => entry.career.filter(step => step.medal !== "-" && index.editions[step.edition].counts)
    .map((step, i) => ({ step, i })).sort((a, b) => medalWorth[b.step.medal] - medalWorth[a.step.medal] || b.i - a.i).slice(0, MOST_GREATEST)
    .map(({ step }, i) => careerFinal(entry, index, step, score + GREATEST_FINAL - i));

  /**
   * An athlete answers by words of a name and, beside them, by nation and by what the career holds; then those finals answer too.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {FoundAthlete} entry
   * @param {boolean} forgive
   * @param {number} missing
   * @returns {Answer[]}
   */
  function athleteFor(senses, index, entry, forgive, missing) {
    const byName = senses.map(token => likenessToName(token, entry.names, forgive));
    if (!byName.some(Boolean)) return [];
    const byNation = senses.map(token => Math.max(0, ...entry.nations.map(team => token.nations.get(team) ?? likenessToClub(token, team))));
    const said = (/** @type {Sense} */ token, /** @type {number} */ i, /** @type {Step} */ step) =>
      byName[i] || byNation[i] || token.medals[step.medal] || likenessToFinal(token, step);
    const open = senses.filter((_, i) => !byName[i] && !byNation[i]);
    const steps = open.length > 0 ? entry.career.filter(step => senses.every((token, i) => said(token, i, step))) : [];
    if (steps.length === 0 && leavesTooMuch(senses.map((_, i) => byName[i] || byNation[i]), missing)) return [];

    const all = senses.map((_, i) => byName[i] || byNation[i] || (steps.length > 0 ? SAID_BY_CAREER : 0));
    const asksEdition = open.some(token => steps.some(step => token.editions[step.edition] > token.events[step.event]));
    const known = fame(worthOf(entry.career));
    const ofFinal = asksEdition ? (Math.max(...byName) < EXACT ? FINAL_OF_MISTYPED : FINAL_OF_EDITION) : FINAL_OF_EVENT;
    const score = scored(all) + FAME_OF_ATHLETE * known + wholeName(senses, entry.names[0]) + (asksEdition ? ATHLETE_WITH_EDITION : 0);
    return [
      athleteAnswer(entry, index, score),
      ...(open.length === 0 ? greatest(entry, index, score) : []),
      ...steps.map(step => careerFinal(entry, index, step,
        scored(senses.map((token, i) => said(token, i, step))) + ofFinal + medalWorth[step.medal] + FAME_OF_FINAL * known)),
    ];
  }

  /**
   * @param {Sense[]} senses
   * @param {FoundAthlete} entry
   */
  const likenessesOf = (senses, entry) => ({ entry, words: senses.map(token => likenessToName(token, entry.names)), worth: worthOf(entry.career) });

  /**
   * The finals of both whose words the question has: each must be said by a word that the other is not.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {ReturnType<typeof likenessesOf>} one
   * @param {ReturnType<typeof likenessesOf>} other
   * @param {boolean} areRivals Whether a page of rivals answers.
   * @returns {Answer[]}
   */
  function meetingsOf(senses, index, one, other, areRivals) {
    const byName = senses.map((_, i) => Math.max(one.words[i], other.words[i]));
    if ([one, other].some(either => byName.every((most, i) => either.words[i] === most))) return [];
    return one.entry.career.flatMap(step => other.entry.career.filter(its => its.event === step.event && its.edition === step.edition).map(its => ({ step, its })))
      .map(({ step, its }) => ({ step, its, all: senses.map((token, i) => byName[i] || likenessToFinal(token, step)) }))
      .filter(({ all }) => !all.includes(0))
      .map(({ step, its, all }) => finalAnswer(index, index.events[step.event], index.editions[step.edition], `${one.entry.title} and ${other.entry.title}`,
        scored(all) + fame(one.worth) + fame(other.worth) + medalWorth[step.medal] + medalWorth[its.medal] + (areRivals && !(step.medal === "g" && its.medal === "g") ? MEETING_OF_RIVALS : 0), []));
  }

  /**
   * Two athletes, each said by some of the words, answer with the finals in which they met.
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {(FoundAthlete | FoundPage)[]} entries
   * @param {boolean} areRivals
   */
  function meetings(senses, index, entries, areRivals) {
    const named = /** @type {FoundAthlete[]} */ (entries.filter(isAthlete)).map(entry => likenessesOf(senses, entry))
      .filter(({ words }) => words.some(one => one >= EXACT))
      .sort((a, b) => b.worth - a.worth).slice(0, MOST_WHO_MET);
    return named.flatMap((one, i) => named.slice(i + 1).flatMap(other => meetingsOf(senses, index, one, other, areRivals)));
  }

  /**
   * @param {Sense[]} senses
   * @param {Catalogue} index
   * @param {FoundAthlete | FoundPage} entry
   * @param {boolean} forgive
   * @param {number} missing
   */
  const entryFor = (senses, index, entry, forgive, missing) => isAthlete(entry)
    ? athleteFor(senses, index, /** @type {FoundAthlete} */ (entry), forgive, missing)
    : pageFor(senses, /** @type {FoundPage} */ (entry), forgive, missing);

  return { entryFor, meetings };
})();
