import { expect } from 'vitest';
import { canonical } from '../../src/core/register.ts';
import { generated } from '../e2e/support/generated.ts';
import type { Page } from '../engines/drive/page.ts';
import { lying, rowsOf, type Lying } from './storage.ts';

/** Measures in the catalogue with which each round begins: enough for a transaction to take its time. */
export const count = 300;

/** The records with which each round begins. */
export const base = rowsOf(generated(count));

const catalogue = base['catalogue']![0]!;
export const catalogueId = catalogue.id;

/** The note that everything is done. */
export const done = 'done';

/** The catalogue as it lies there after a start. */
export async function lyingCatalogue(page: Page, url: string): Promise<Lying> {
	const found = await lying(page, url, `wegmarke-${catalogueId}`);
	expect(found, 'the database of the catalogue').toBeDefined();
	return found!;
}

/** Records in a form in which they can be compared, in whatever order they lie there. */
export const ordered = (rows: readonly { readonly id: string }[]): string =>
	canonical([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** How many backups lie there, all of them whole. */
export async function wholeBackups(page: Page, url: string): Promise<number> {
	const tables = (await lying(page, url, 'wegmarke-backups'))?.tables ?? {};
	const { backups = [], contents = [] } = tables;
	expect(contents.length, 'contents of the backups that are listed').toBe(backups.length);
	expect(contents.every(({ bytes }) => Number(bytes) > 0)).toBe(true);
	return backups.length;
}

/** Of something that is all there or not at all: which of the two. Anything between fails. */
export function whichOf(what: string, found: number, before: number, after: number) {
	expect([before, after], `${what}: before or after, never between`).toContain(found);
	return found === after ? ('after' as const) : ('before' as const);
}
