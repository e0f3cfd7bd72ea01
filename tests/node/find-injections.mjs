// node find-injections.mjs SITE < fields: one a line.
// The site of an archive whose every text is an attack. Says, one a line, where text became markup, a script or another cell, and which fields no page shows.
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { Script } from "node:vm";
import { parse } from "parse5";

const site = process.argv[2];
const fields = (await text(process.stdin)).split("\n").filter(Boolean);
const shown = new Set();
const found = [];

function visit(node, path) {
  const say = what => found.push(`${path}: ${what}`);
  for (const { name, value } of node.attrs ?? []) {
    if (/^on/i.test(name) || /^hacked/.test(name)) say(`<${node.tagName} ${name}="${value.slice(0, 80)}">`);
    if (/^\s*(javascript|data|vbscript):/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name) && !value.startsWith("data:image/")) say(`${name}="${value.slice(0, 80)}"`);
    note(value);
  }
  if (node.tagName === "script") script(node, say);
  if (node.tagName === "img" && attribute(node, "src") === "x") say("<img src=x>");
  if (node.nodeName === "#text") note(node.value);
  if (node.nodeName === "#comment" && node.data.includes("hacked")) say("a comment with a text of the archive");
  for (const child of node.childNodes ?? []) visit(child, path);
  if (node.content) visit(node.content, path);
}

function script(node, say) {
  const words = node.childNodes.map(child => child.value).join("");
  if (attribute(node, "type") === "application/ld+json") json(words, say);
  else if (words.trim() !== "") say(`a script in the page: ${words.slice(0, 80)}`);
}

function json(words, say) {
  try {
    note(JSON.stringify(JSON.parse(words)));
  } catch (fault) {
    say(`not JSON: ${fault.message}`);
  }
}

// As RFC 4180 has it: what is quoted may hold commas, quotes twice, and line ends.
function csv(words, say) {
  const widths = [...words.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(([, record]) => record.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g).length);
  if (new Set(widths).size !== 1) say(`rows of ${[...new Set(widths)].join(" and ")} cells`);
  note(words.replaceAll('""', '"'));
}

function note(words) {
  for (const field of fields) if (words.includes(`${field} `)) shown.add(field);
}

const attribute = (node, name) => node.attrs.find(a => a.name === name)?.value;

const readers = {
  ".html": (words, say, path) => visit(parse(words), path),
  ".json": json,
  ".webmanifest": json,
  ".csv": csv,
  ".js": (words, say) => {
    try {
      new Script(words);
    } catch (fault) {
      say(`not a script: ${fault.message}`);
    }
  },
};

for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
  const read = readers[extname(entry.name)];
  if (!entry.isFile() || !read) continue;
  const path = join(entry.parentPath, entry.name).slice(site.length + 1);
  read(await readFile(join(site, path), "utf8"), what => found.push(`${path}: ${what}`), path);
}

for (const field of fields) if (!shown.has(field)) found.push(`${field}: shown nowhere`);
process.stdout.write(found.map(line => line + "\n").join(""));
