// SQLite beside the page, so that a long question leaves the page alive and ends with its worker. The first message says what to load, each later one is a question.
"use strict";

(() => {
  const MAX_ROWS = 100_000;
  const GZIP = [0x1f, 0x8b];

  /**
   * SQLite's module, of which the types are not worth their weight here.
   * @type {any}
   */
  let sqlite;
  /** @type {any} */
  let db;

  /** @param {{ module: string, wasm: string, database: Blob }} files */
  async function load({ module, wasm, database }) {
    // The archive is read from memory; the browser's stores for files are of no use here.
    Object.assign(self, { sqlite3ApiConfig: { warn: () => {}, disable: { vfs: { "opfs": true, "opfs-vfs": true, "opfs-sahpool": true, "opfs-wl": true, "kvvfs": true } } } });
    const { default: start } = await import(module);
    sqlite = await start({ locateFile: () => wasm, print: () => {}, printErr: () => {} });
    const bytes = new Uint8Array(await new Response(await unpacked(database)).arrayBuffer());
    db = new sqlite.oo1.DB();
    const held = sqlite.wasm.allocFromTypedArray(bytes);
    const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_READONLY } = sqlite.capi;
    db.checkRc(sqlite.capi.sqlite3_deserialize(db.pointer, "main", held, bytes.length, bytes.length, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY));
  }

  /**
   * Some hosts send packed files as compressed text, and the browser has unpacked them then.
   * @param {Blob} blob
   */
  async function unpacked(blob) {
    const start = new Uint8Array(await blob.slice(0, GZIP.length).arrayBuffer());
    return GZIP.every((byte, i) => start[i] === byte) ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob;
  }

  /** @param {string} sql */
  function answer(sql) {
    /** @type {string[]} */
    const columns = [];
    /** @type {unknown[][]} */
    const rows = [];
    const started = performance.now();
    let more = false;
    db.exec({
      sql,
      rowMode: "array",
      columnNames: columns,
      callback: (/** @type {unknown[]} */ row) => {
        more = rows.length === MAX_ROWS;
        if (!more) rows.push(row);
        // False ends it.
        return !more;
      },
    });
    return { columns, rows, more, milliseconds: performance.now() - started };
  }

  /** @param {Error} fault */
  function reported(fault) {
    const offset = db && sqlite ? sqlite.capi.sqlite3_error_offset(db.pointer) : -1;
    return { error: fault.message.replace(/^SQLITE_\w+: sqlite3 result code \d+: /, ""), offset };
  }

  self.onmessage = async ({ data }) => {
    try {
      if (data.load) await load(data.load);
      self.postMessage(data.load ? { loaded: true } : { answer: answer(data.sql) });
    } catch (fault) {
      self.postMessage(reported(/** @type {Error} */ (fault)));
    }
  };
})();
