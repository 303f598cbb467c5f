import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Forbids imports from the named tiers; types may cross, they vanish. */
const not = (message, ...group) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: [tauri, { group, message, allowTypeImports: true }] },
  ],
});
const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only lib/backend/tauri.ts speaks to Tauri.',
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/', 'src/lib/backend/bindings.ts'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.svelte'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'svelte-eslint-parser': ['.svelte'],
      },
      'import-x/resolver-next': [aliasResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [tauri] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 450, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
      // The content security policy allows no style attributes; `style:` directives go through the DOM.
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteAttribute[key.name="style"]', message: 'Use style: directives.' },
      ],
      'svelte/prefer-writable-derived': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/require-each-key': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // A prop that is bound must be `let`, and destructured beside those that are not.
      'prefer-const': 'off',
    },
  },
  { files: ['src/lib/backend/tauri.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['src/lib/util/**', 'src/lib/text/**', 'src/lib/backend/*.ts'],
    ignores: ['src/lib/backend/tauri.ts'],
    rules: not(
      'The foundation knows nothing of the tiers above it.',
      '**/components/**',
      '**/features/**',
      '**/views/**',
    ),
  },
  {
    files: ['src/lib/components/**'],
    rules: not(
      'Components know neither features, views nor the backend.',
      '**/backend',
      '**/backend/*',
      '**/features/**',
      '**/views/**',
    ),
  },
  { files: ['src/lib/features/**'], rules: not('Features know no views.', '**/views/**') },
  { files: ['tests/**', 'e2e/**', '*.js', '*.ts'], languageOptions: { globals: { ...globals.node } } },
);

/** Resolves the aliases of vite.config.ts and relative paths for the cycle check. */
function aliasResolver() {
  return {
    interfaceVersion: 3,
    name: 'project',
    resolve(source, file) {
      const base = source.startsWith('$lib/')
        ? new URL(`./src/lib/${source.slice(5)}`, import.meta.url)
        : source.startsWith('.')
          ? new URL(source, `file://${file}`)
          : null;
      if (!base) return { found: false };
      for (const end of ['', '.ts', '.svelte.ts', '.svelte', '/index.ts', '/index.svelte.ts']) {
        const path = fileURLToPath(base) + end;
        if (existsSync(path) && statSync(path).isFile()) return { found: true, path };
      }
      return { found: false };
    },
  };
}
