// What Lighthouse says of pages, in one Chromium, one page after the other. From the standard input
// { "chromium": "/usr/bin/chromium", "categories": ["accessibility"], "pages": ["http://127.0.0.1:5000/index.html"] }; to the standard output a list of
// { "page", "scores": { "accessibility": 100, … }, "faults": ["accessibility: color-contrast: …"] }.
import { text } from "node:stream/consumers";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { chromium, categories, pages } = JSON.parse(await text(process.stdin));
const browser = await launch({
  chromePath: chromium,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"],
});

// How fast a page would be on a slow phone and line is reckoned from how it loads here, as Lighthouse does by itself; with any other way
// it waits ten seconds a page.
const options = {
  port: browser.port,
  logLevel: "silent",
  onlyCategories: categories,
  throttlingMethod: "simulate",
  maxWaitForLoad: 15_000,
  pauseAfterFcpMs: 1, // with 0 it does not wait for the first paint at all
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
  skipAudits: ["screenshot-thumbnails", "final-screenshot"],
};

function told({ lhr }) {
  const faults = lhr.runtimeError ? [`run: ${lhr.runtimeError.message}`] : [];
  for (const category of Object.values(lhr.categories)) {
    if (category.id === "performance") continue;
    for (const { id, weight } of category.auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) faults.push(`${category.id}: ${id}: ${audit.title} ${JSON.stringify(audit.details?.items ?? "").slice(0, 500)}`);
    }
  }
  return { scores: Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])), faults };
}

try {
  const results = [];
  for (const page of pages) {
    let audit = await lighthouse(page, options);
    // On a busy machine a page may not be painted in time: that says nothing of the page.
    for (let again = 0; audit.lhr.runtimeError && again < 2; again++) audit = await lighthouse(page, options);
    results.push({ page, ...told(audit) });
  }
  process.stdout.write(JSON.stringify(results));
} finally {
  browser.kill();
}
