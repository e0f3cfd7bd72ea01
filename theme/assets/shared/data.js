// Loads data. It comes as classic scripts, because a page opened from a folder may load nothing else; DataScript.cs writes them.
"use strict";

/** @typedef {{ createScriptURL(address: string): string }} ScriptAddresses What a Trusted Types policy is for; it gives strings as far as the type check sees. */

TrackArchive.data = (() => {
  const own = document.currentScript;

  /** The address of the site: its scripts are in a folder below it. */
  const root = own && "src" in own ? new URL("../", String(own.src)).href : document.baseURI;

  /** @type {WeakMap<object, (content: any) => void>} */
  const waiting = new WeakMap();

  /** @type {ScriptAddresses} */
  const policy = createPolicy();

  /** @returns {ScriptAddresses} */
  function createPolicy() {
    const rules = { createScriptURL: ownAddress };
    const trusted = /** @type {any} */ (globalThis).trustedTypes;
    return trusted ? trusted.createPolicy("trackarchive", rules) : rules;
  }

  /**
   * The whole address, if it is one of this site.
   * @param {string} address
   */
  function ownAddress(address) {
    const whole = new URL(address, document.baseURI).href;
    if (!whole.startsWith(root)) throw new TypeError(`not an address of this site: ${whole}`);
    return whole;
  }

  /**
   * A script's address, as a browser that asks for trusted ones takes it.
   * @param {string} address
   */
  const scriptAddress = address => policy.createScriptURL(address);

  /**
   * Each script of data calls it once.
   * @param {unknown} content
   */
  function receive(content) {
    if (document.currentScript) waiting.get(document.currentScript)?.(content);
  }

  /**
   * The content of a script of data.
   * @param {string} address
   * @returns {Promise<any>}
   */
  function load(address) {
    const script = document.createElement("script");
    const loading = new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`${address} could not be loaded`));
      waiting.set(script, resolve);
      script.src = scriptAddress(address);
      script.onerror = fail;
      // It has called by then, if it is what it should be.
      script.onload = fail;
      document.head.append(script);
    });
    return loading.finally(() => script.remove());
  }

  /**
   * Makes what belongs to a key once and keeps it; what fails can be asked for again.
   * @template T
   * @param {(key: string) => Promise<T>} make
   * @returns {(key: string) => Promise<T>}
   */
  function once(make) {
    /** @type {Map<string, Promise<T>>} */
    const kept = new Map();
    return key => {
      const known = kept.get(key);
      if (known) return known;
      const made = make(key).catch(fault => {
        kept.delete(key);
        throw fault;
      });
      kept.set(key, made);
      return made;
    };
  }

  return { root, receive, load, once, scriptAddress };
})();
