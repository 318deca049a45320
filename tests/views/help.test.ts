import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleRecords } from '../../src/data/example/records.ts';
import type { Block } from '../../src/i18n/de/help/content.ts';
import { help } from '../../src/i18n/de/help/help.ts';
import { privacy } from '../../src/i18n/de/privacy.ts';
import Help from '../../src/views/help/help.svelte';
import { searchHelp } from '../../src/views/help/search-help.ts';
import Licences from '../../src/views/legal/licences.svelte';
import Privacy from '../../src/views/legal/privacy.svelte';
import { sections } from '../../src/views/settings/sections.ts';

afterEach(() => vi.unstubAllGlobals());

const headingOfPage = () => screen.getByRole('heading', { level: 2 });

describe('the help', () => {
	test('shows the page of its address, the first one without', async () => {
		const { rerender } = render(Help, { id: 'tastatur' });
		expect(headingOfPage()).toHaveTextContent('Suche und Tastatur');
		expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Suche und Tastatur');
		expect(screen.getByRole('row', { name: 'Strg+K alles durchsuchen' })).toBeVisible();
		await rerender({ id: 'austausch' });
		expect(headingOfPage()).toHaveTextContent('Weitergeben und zusammenarbeiten');
		expect(headingOfPage()).toHaveFocus();
	});

	test('says so when the address names no page', () => {
		render(Help, { id: 'gibt-es-nicht' });
		expect(screen.getByText(help.notFound)).toBeVisible();
		expect(headingOfPage()).toHaveTextContent('Erste Schritte');
	});

	test('lists every page', () => {
		render(Help);
		const pages = within(screen.getByRole('navigation', { name: 'Seiten der Hilfe' }));
		const links = pages.getAllByRole('link');
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			help.pages.map(({ id }) => `#/hilfe/${id}`)
		);
	});

	test('finds words in all pages and marks them', async () => {
		const user = userEvent.setup();
		render(Help, { id: 'konzept' });
		await user.type(screen.getByLabelText('Hilfe durchsuchen'), 'trennzeichen');
		expect(screen.getByRole('status')).toHaveTextContent(/^Auf \d Seiten gefunden$/);
		expect(screen.getAllByText('Trennzeichen', { selector: 'mark' }).length).toBeGreaterThan(1);
		await user.keyboard('{Escape}');
		expect(headingOfPage()).toHaveTextContent('Konzept');
		expect(screen.getByLabelText('Hilfe durchsuchen')).toHaveFocus();
	});

	test('names a page once, with all its places', async () => {
		const user = userEvent.setup();
		render(Help);
		await user.type(screen.getByLabelText('Hilfe durchsuchen'), 'Kopie');
		const results = within(screen.getAllByRole('list').at(-1)!);
		const names = results.getAllByRole('link').map((link) => link.textContent);
		expect(names).toContain('Weitergeben und zusammenarbeiten');
		expect(new Set(names).size).toBe(names.length);
	});

	test('says what to do when nothing is found', async () => {
		const user = userEvent.setup();
		render(Help);
		await user.type(screen.getByLabelText('Hilfe durchsuchen'), 'Quastenflosser');
		expect(screen.getByText('Zu „Quastenflosser“ steht nichts in der Hilfe.')).toBeVisible();
	});

	test('leads back to the page when a hit is opened', async () => {
		const user = userEvent.setup();
		render(Help, { id: 'daten' });
		await user.type(screen.getByLabelText('Hilfe durchsuchen'), 'Netzlaufwerk');
		const results = within(screen.getAllByRole('list').at(-1)!);
		await user.click(results.getByRole('link', { name: 'Wo liegen meine Daten?' }));
		expect(headingOfPage()).toHaveTextContent('Wo liegen meine Daten?');
		expect(headingOfPage()).toHaveFocus();
	});
});

describe('the search in the help', () => {
	test('folds umlauts and wants all words in one place', () => {
		const [first] = help.pages;
		const page = { ...first, blocks: ['Für Ämter und Kitas', { list: ['Ämter', 'Kitas'] }] };
		const hits = searchHelp([page], 'aemter kita');
		expect(hits[0]?.passages.map(({ text }) => text)).toEqual(['Für Ämter und Kitas']);
		expect(hits[0]?.passages[0]?.ranges).toEqual([
			[4, 9],
			[14, 18]
		]);
	});

	test('finds nothing for blanks', () => {
		expect(searchHelp(help.pages, '  ')).toEqual([]);
	});
});

describe('the texts', () => {
	/** First parts of addresses that lead to a screen. */
	const screens = [
		'',
		'massnahmen',
		'konzept',
		'austausch',
		'klaeren',
		'aenderungen',
		'sicherheit',
		'einlesen',
		'einstellungen',
		'datenschutz',
		'lizenzen'
	];
	const linksIn = (blocks: readonly Block[]) =>
		blocks.flatMap((block) => (typeof block === 'object' && 'links' in block ? block.links : []));

	test.each([...help.pages, { id: 'datenschutz', blocks: privacy.blocks }])(
		'link only to screens that exist: $id',
		({ blocks }) => {
			const pages = help.pages.map(({ id }) => `#/hilfe/${id}`);
			const parts = sections.map(({ path }) => `#/einstellungen/${path}`);
			const known = [...screens.map((name) => `#/${name}`), ...parts, ...pages];
			for (const [, href] of linksIn(blocks)) expect(known).toContain(href);
		}
	);

	test('give no page an address twice', () => {
		const ids = help.pages.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('count the measures of the example rightly', () => {
		const count = exampleRecords(() => crypto.randomUUID()).filter(
			({ entity }) => entity === 'measure'
		).length;
		expect(JSON.stringify(help.pages)).toContain(`mit ${count} Maßnahmen`);
	});
});

describe('the data protection page', () => {
	test('names every place where something is stored', () => {
		render(Privacy);
		for (const place of [
			/„wegmarke“/,
			/„wegmarke-“/,
			/„wegmarke-backups“/,
			/„wegmarke-typed“/,
			/wegmarke\.look/,
			/wegmarke\.last/,
			/wegmarke\.had/,
			/wegmarke\.visit/,
			/wegmarke\.typed/,
			/wegmarke\.window/,
			/wegmarke\.measures/
		])
			expect(screen.getByText(place)).toBeVisible();
		expect(screen.getByRole('heading', { level: 1, name: 'Datenschutz' })).toBeVisible();
	});
});

describe('the licences page', () => {
	const answer = (body: string, ok = true) =>
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status: ok ? 200 : 404 })));

	test('shows each package with its licence text', async () => {
		answer('[{"name":"dexie","version":"4.4.7","licence":"Apache-2.0","text":"Apache License"}]');
		render(Licences);
		expect(await screen.findByText('dexie 4.4.7 · Apache-2.0')).toBeVisible();
		expect(screen.getByText('Apache License')).toBeInTheDocument();
		expect(screen.getByText(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)).toBeInTheDocument();
	});

	test.each([
		['is missing', 'nothing here', false],
		['is a page instead', '<!doctype html>', true]
	])('says so when the list %s', async (_, body, ok) => {
		answer(body, ok);
		render(Licences);
		expect(await screen.findByText(/gerade nicht zu erreichen/)).toBeVisible();
	});
});
