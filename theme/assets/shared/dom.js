// Elements: made and found.
"use strict";

/** @typedef {Node | string | null | undefined | false} Part What goes into an element; what is not there is left out. */

TrackArchive.dom = (() => {
  /**
   * @param {Element} made
   * @param {Record<string, unknown>} properties
   */
  function set(made, properties) {
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined) continue;
      if (name in made) Object.assign(made, { [name]: value });
      else made.setAttribute(name, String(value));
    }
  }

  /**
   * An element with properties, or attributes where it has no such property, and what goes into it. Undefined ones are left out.
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Record<string, unknown>} [properties]
   * @param {...Part} parts
   */
  function element(name, properties = {}, ...parts) {
    const made = document.createElement(name);
    set(made, properties);
    for (const part of parts) if (part) made.append(part);
    return made;
  }

  /**
   * The same in a picture.
   * @param {string} name
   * @param {Record<string, string | number>} attributes
   * @param {...Part} parts
   */
  function drawn(name, attributes, ...parts) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    for (const part of parts) if (part) made.append(part);
    return made;
  }

  /**
   * The first element that fits and is of the type: the page has it, or it is not the page of this script.
   * @template {Element} T
   * @param {ParentNode} within
   * @param {string} selector
   * @param {new () => T} type
   */
  function find(within, selector, type) {
    const found = within.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`there is no ${selector}`);
  }

  /**
   * All that fit and are of the type.
   * @template {Element} T
   * @param {ParentNode} within
   * @param {string} selector
   * @param {new () => T} type
   * @returns {T[]}
   */
  function findAll(within, selector, type) {
    return /** @type {T[]} */ ([...within.querySelectorAll(selector)].filter(found => found instanceof type));
  }

  /**
   * The element around the place of an event; null where there is none.
   * @param {Event} event
   * @param {string} selector
   */
  function around(event, selector) {
    const closest = event.target instanceof Element ? event.target.closest(selector) : null;
    return closest instanceof HTMLElement ? closest : null;
  }

  return { element, drawn, find, findAll, around };
})();
