// SQLite beside the page, so that a long question leaves the page alive and ends with its worker. It is told once what to load, then question after question.
(() => {
  "use strict";

  const MOST_ROWS = 100000;
  let sqlite;
  let db;

  async function load({ module, wasm, database }) {
    // The archive is read from memory; the stores for files of the browser are of no use here.
    self.sqlite3ApiConfig = { warn: () => {}, disable: { vfs: { "opfs": true, "opfs-vfs": true, "opfs-sahpool": true, "opfs-wl": true, "kvvfs": true } } };
    const { default: start } = await import(module);
    sqlite = await start({ locateFile: () => wasm, print: () => {}, printErr: () => {} });
    const bytes = new Uint8Array(await new Response(await unpacked(database)).arrayBuffer());
    db = new sqlite.oo1.DB();
    const held = sqlite.wasm.allocFromTypedArray(bytes);
    const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_READONLY } = sqlite.capi;
    db.checkRc(sqlite.capi.sqlite3_deserialize(db.pointer, "main", held, bytes.length, bytes.length, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY));
  }

  // Some hosts send packed files as compressed text, and the browser has unpacked them then.
  async function unpacked(blob) {
    const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
    return first === 0x1f && second === 0x8b ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob;
  }

  function answer(sql) {
    const columns = [];
    const rows = [];
    const started = performance.now();
    let more = false;
    db.exec({
      sql,
      rowMode: "array",
      columnNames: columns,
      callback: row => {
        if (rows.length === MOST_ROWS) { more = true; return false; }
        rows.push(row);
      },
    });
    return { columns, rows, more, milliseconds: performance.now() - started };
  }

  self.onmessage = async ({ data }) => {
    try {
      if (data.load) await load(data.load);
      self.postMessage(data.load ? { loaded: true } : { answer: answer(data.sql) });
    } catch (error) {
      const offset = db && sqlite ? sqlite.capi.sqlite3_error_offset(db.pointer) : -1;
      self.postMessage({ error: error.message.replace(/^SQLITE_\w+: sqlite3 result code \d+: /, ""), offset });
    }
  };
})();
