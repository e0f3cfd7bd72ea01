// SQLite in a worker, with the database: loaded before the first question, ended by the reader.
"use strict";

/**
 * @typedef {{ columns: string[], rows: (string | number | bigint | null | Uint8Array)[][], more: boolean, milliseconds: number }} SqlAnswer
 * @typedef {Error & { offset?: number }} SqlFault Where in the question, in bytes; below zero where SQLite does not say.
 */

TrackArchive.sqlEngine = (() => {
  const { scriptAddress } = TrackArchive.data;

  /** @param {number} bytes */
  const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`;

  /**
   * @param {string} address
   * @param {number} bytes In all.
   * @param {(status: string) => void} say
   */
  async function download(address, bytes, say) {
    const response = await fetch(address);
    if (!response.ok || !response.body) throw new Error(`the database could not be loaded (${response.status})`);
    const parts = [];
    let arrived = 0;
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts);
      parts.push(value);
      arrived += value.length;
      say(`Loading: ${megabytes(arrived)} of ${megabytes(bytes)}`);
    }
  }

  /**
   * @param {Worker} worker
   * @param {object} message
   * @returns {Promise<any>}
   */
  const post = (worker, message) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => data.error === undefined ? resolve(data) : reject(Object.assign(new Error(data.error), { offset: data.offset }));
    worker.onerror = () => reject(new Error("SQLite could not be started"));
    worker.postMessage(message);
  });

  /** @param {string | undefined} address */
  const whole = address => new URL(address ?? "", location.href).href;

  /**
   * The database, kept for the next worker, too.
   * @param {DOMStringMap} addresses
   * @param {(status: string) => void} say
   */
  function databaseAt(addresses, say) {
    const kept = TrackArchive.data.once(address => download(address, Number(addresses.bytes), say));
    return () => kept(whole(addresses.database));
  }

  /**
   * @param {DOMStringMap} addresses Of the worker, SQLite's module, its WebAssembly and the database, as the page has them.
   * @param {(status: string) => void} say
   */
  return (addresses, say) => {
    const database = databaseAt(addresses, say);
    /** @type {Worker | null} */
    let worker = null;

    function stop() {
      worker?.terminate();
      worker = null;
    }

    /** @param {() => boolean} isWanted Whether somebody still waits. */
    async function start(isWanted) {
      if (worker) return;
      const packed = await database();
      if (!isWanted()) return;
      worker = new Worker(scriptAddress(whole(addresses.worker)));
      say("Starting SQLite");
      await post(worker, { load: { module: whole(addresses.module), wasm: whole(addresses.wasm), database: packed } }).catch(fault => {
        stop();
        throw fault;
      });
    }

    /**
     * @param {string} sql
     * @param {() => boolean} isWanted
     * @returns {Promise<SqlAnswer | null>} Null where nobody waits any more.
     */
    async function ask(sql, isWanted) {
      await start(isWanted);
      if (!isWanted() || !worker) return null;
      say("Running the query");
      const { answer } = await post(worker, { sql });
      return isWanted() ? answer : null;
    }

    return { ask, stop, isLoaded: () => worker !== null };
  };
})();
