import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import untranslated from './tests/tools/eslint-untranslated.mjs';

export default defineConfig(
	globalIgnores(['dist/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: globals.browser,
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-console': 'error',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// The compiler knows all names.
			'no-undef': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Records are plain objects whose keys are data.
			'@typescript-eslint/no-dynamic-delete': 'off',
			// The compiler doubts every index, also those that the line above has checked.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Spreading a text gives its code points, as reading and folding want them.
			'@typescript-eslint/no-misused-spread': 'off',
			// An attachment returns nothing or its clean-up, an action nothing or a promise.
			'@typescript-eslint/no-invalid-void-type': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$bindable', '$state'] }],
			'prefer-const': 'off',
			// `void value` in an effect reads a value in order to follow it.
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			// Book-keeping that no screen follows stays a plain Map or Set.
			'svelte/prefer-svelte-reactivity': 'off',
			// The app has hash routes of its own; there is no SvelteKit to resolve them.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteAttribute[key.name="style"]',
					message: 'The security policy refuses style="…": use a class or a style: directive.'
				}
			]
		}
	},
	{
		files: ['src/**'],
		plugins: { wegmarke: { rules: { untranslated } } },
		rules: {
			'wegmarke/untranslated': 'error',
			'max-lines': ['error', { max: 300 }]
		}
	},
	{
		// Programs for the terminal and for tools: they print, and JSON is what it is.
		files: ['**/*.mjs', '**/*.js', 'tests/bench/**'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { globals: globals.node },
		rules: { 'no-console': 'off', '@typescript-eslint/no-explicit-any': 'off' }
	},
	{
		// How a page tells the test what the program has told the person.
		files: ['tests/kill/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	}
);
