// What "valid" means for the built pages. A rule that is relaxed says why; all others of the recommended set hold.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Razor's compiler writes <meta … /> where an attribute is an expression. HTML allows both forms.
    "void-style": "off",
    // A component that renders nothing leaves the indentation of its line.
    "no-trailing-whitespace": "off",
    // HTML asks only that an id has no white space: a decade ("1890s") and the slug of a source may begin with a digit.
    "valid-id": ["error", { relaxed: true }],
    // 70 is advice for lists of search results; event, championship, place and year with the site's name take a little more.
    "long-title": ["error", { maxlength: 90 }],
    // The site's own files come from where the page comes from: who could change one could change its hash.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};
