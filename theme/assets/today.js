// The finals held on the reader's day and month. The data is a script a month, because a page opened from a folder may load nothing else.
(() => {
  "use strict";

  const section = document.getElementById("today");
  const now = new Date();
  const two = number => String(number).padStart(2, "0");
  const month = two(now.getMonth() + 1);
  const today = month + "-" + two(now.getDate());
  const folder = section.dataset.days.replace(/\.html$/, "/");

  const link = (address, words) => {
    const a = document.createElement("a");
    a.href = address;
    a.textContent = words;
    return a;
  };

  window.trackArchiveDays = days => {
    const finals = days[today];
    if (!finals) return;
    const list = document.createElement("ul");
    for (const [year, name, address, champion] of finals) {
      const item = document.createElement("li");
      item.append(year + ": ", link(address, name), champion ? ", " + champion : "");
      list.append(item);
    }
    section.querySelector("p").before(list);
    section.querySelector("a[href$='on-this-day.html']").href = folder + month + ".html#" + today;
  };

  const data = document.createElement("script");
  data.src = "data/" + folder + month + ".js";
  document.head.append(data);
})();
