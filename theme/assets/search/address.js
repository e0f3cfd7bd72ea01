// The address of the search page holds the question, so that it can be kept, sent and gone back to.
"use strict";

TrackArchive.searchAddress = (() => {
  /**
   * @param {HTMLInputElement} box
   * @param {HTMLSelectElement[]} selects
   */
  function asked(box, selects) {
    const question = new URLSearchParams();
    const words = box.value.trim();
    if (words) question.set("q", words);
    for (const select of selects) if (select.value) question.set(select.name, select.value);
    return question.toString();
  }

  /**
   * @param {HTMLInputElement} box
   * @param {HTMLSelectElement[]} selects The facets and the order.
   */
  return (box, selects) => {
    let isTyping = false;

    function read() {
      const question = new URLSearchParams(location.search);
      isTyping = false;
      box.value = question.get("q") ?? "";
      for (const select of selects) {
        const value = question.get(select.name) ?? "";
        // A facet's values are known when there are answers; the orders are fixed.
        const isOpen = select.name !== "sort";
        if (isOpen && ![...select.options].some(option => option.value === value)) select.add(new Option(value, value));
        select.value = value;
      }
    }

    /**
     * While somebody types, one entry of the history follows the words; everything else is an entry of its own.
     * @param {boolean} typing
     */
    function write(typing) {
      const question = asked(box, selects);
      if (!typing) isTyping = false;
      if (question === new URLSearchParams(location.search).toString()) return;
      const address = location.pathname + (question ? "?" + question : "");
      if (isTyping) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
      isTyping = typing;
    }

    return { read, write };
  };
})();
