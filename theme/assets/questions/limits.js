// What an answer cannot say for want of knowledge: what it leaves out or cannot order, so that nothing unknown is silently taken or dropped.
"use strict";

/** @typedef {{ kind: string, value: string | null, count: number, of: number, until?: number }} Limit */

TrackArchive.limits = (() => {
  const { sortOf } = TrackArchive.language;
  const { valueOf } = TrackArchive.ranks;
  const { SCALE } = TrackArchive.marks;
  const { limit, value: values, sort: sorts, round: rounds } = TrackArchive.vocabulary.terms;
  /** @type {Record<string, string>} */
  const measures = TrackArchive.vocabulary.measures;

  /**
   * How many results each condition leaves open, of all that match the others.
   * @param {RowMatch[]} matches
   * @returns {Limit[]}
   */
  const ofConditions = matches => Object.values(values).flatMap((value, i) => {
    const bit = 1 << i;
    const count = matches.filter(({ failed, undecided }) => failed === 0 && undecided & bit).length;
    return count ? [{ kind: limit.leftOut, value, count, of: matches.filter(({ failed, lacking }) => !(lacking & bit) && (failed & ~bit) === 0).length }] : [];
  });

  /** @param {Row[]} rows @param {Question} question @returns {Limit[]} */
  function ofOrder(rows, { sort = "", group }) {
    const { key } = sortOf(sort);
    if (group || !measures[key]) return [];
    const count = rows.map(row => valueOf(row, key, SCALE)).filter(known => known && (known.min === null || known.max === null)).length;
    return count ? [{ kind: limit.last, value: measures[key], count, of: rows.length }] : [];
  }

  /** @param {Row[]} considered @param {Question} question @returns {Limit[]} */
  function ofDays(considered, { age, sort = "" }) {
    if (!age && sortOf(sort).key !== sorts.age) return [];
    const finals = [...new Set(considered.filter(row => row.age && row.age.min !== null).map(row => row.final))];
    const count = finals.filter(final => !/^\d{4}-\d{2}-\d{2}$/.test(final.date)).length;
    return count ? [{ kind: limit.undated, value: values.age, count, of: finals.length }] : [];
  }

  /** @param {Question} question @param {Scope} scope @returns {Limit[]} */
  const ofRecords = ({ records }, { finals, listed, until }) => records && listed < finals ? [{ kind: limit.records, value: null, count: listed, of: finals, until }] : [];

  /** @param {Question} question @param {Scope} scope @returns {Limit[]} */
  function ofRounds({ group, round }, { finals, unlisted }) {
    return !group && unlisted && round?.some(one => one !== rounds.final) ? [{ kind: limit.unlisted, value: null, count: unlisted, of: finals }] : [];
  }

  return { ofConditions, ofOrder, ofDays, ofRecords, ofRounds };
})();
