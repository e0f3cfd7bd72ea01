// What eslint asks of the scripts that the site serves: the recommended rules, and those that keep the house in order.
import js from '@eslint/js';
import globals from 'globals';

// Strings that a browser would run or parse: scripts that use none work under Trusted Types.
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment', 'execCommand'];

export default [
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'script', globals: { ...globals.browser, TrackArchive: 'writable' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-unused-vars': ['error', { vars: 'local' }],
      'no-redeclare': ['error', { builtinGlobals: false }],
      'strict': ['error', 'global'],
      'eqeqeq': 'error',
      'no-implicit-globals': 'off',
      'no-var': 'off',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'off',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-return-assign': 'error',
      'no-unneeded-ternary': 'error',
      'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 30, skipComments: true, skipBlankLines: true }],
      'no-restricted-properties': ['error', ...sinks.map((property) => ({ property, message: 'A sink: make elements instead (TrackArchive.dom).' })), { object: 'document', property: 'write' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TemplateElement[value.raw=/\\n/]', message: 'Lines of a served script lose their indentation (ScriptBundles): write a text on one line.' },
        { selector: 'AssignmentExpression[left.property.name="src"]:not([right.callee.name="scriptAddress"])', message: 'Scripts come from this site: use scriptAddress (TrackArchive.data).' },
        { selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]:not([arguments.0.callee.name="scriptAddress"])', message: 'Workers come from this site: use scriptAddress (TrackArchive.data).' },
      ],
    },
  },
  // The one global name.
  { files: ['**/shared/namespace.js'], rules: { 'no-unused-vars': 'off' } },
];
