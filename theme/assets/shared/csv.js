// Tables as CSV, by RFC 4180.
"use strict";

TrackArchive.csv = (() => {
  /** @param {unknown} value */
  function field(value) {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  /** @param {unknown[][]} lines */
  const write = lines => lines.map(line => line.map(field).join(",") + "\r\n").join("");

  return { write };
})();
