import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { describe, expect, test } from 'vitest';
import untranslated from './eslint-untranslated.mjs';

function complaints(markup: string): string[] {
	const linter = new Linter();
	return linter
		.verify(
			markup,
			[
				...svelte.configs.base,
				{
					files: ['**/*.svelte'],
					plugins: { wegmarke: { rules: { untranslated } } },
					rules: { 'wegmarke/untranslated': 'error' }
				}
			],
			'probe.svelte'
		)
		.map(({ message }) => message);
}

describe('the rule against untranslated text', () => {
	test.each([
		'<p>Speichern</p>',
		'<button aria-label="Schließen"></button>',
		'<input placeholder="Suche …" />',
		'<img alt={"Karte"} />',
		"<p>{open ? 'Zu' : ''}</p>",
		'<p>{`${count} Maßnahmen`}</p>',
		"<p title={count + ' Jahre'}></p>"
	])('finds the words in %s', (markup) => {
		expect(complaints(markup)).toHaveLength(1);
	});

	test.each([
		'<p>{t.save}</p>',
		'<p>· 12 – 3 %</p>',
		'<p class="note" id="summary" aria-live="polite">{count}</p>',
		"<p class={open ? 'open' : 'closed'}>{text}</p>",
		'<style>p { color: red; }</style>',
		"<script>const name = 'Wegmarke';</script>"
	])('lets %s pass', (markup) => {
		expect(complaints(markup)).toEqual([]);
	});
});
