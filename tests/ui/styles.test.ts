import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/ui/styles';
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const all = files.map((name) => withoutComments(read(name))).join('\n');

test('every file of the folder is part of the styles', () => {
	const imported = [...read('index.css').matchAll(/@import '\.\/(.+?)'/g)].map(([, name]) => name);
	expect(imported.toSorted()).toEqual(files.filter((name) => name !== 'index.css').toSorted());
});

test('every custom property that is used exists', () => {
	const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
	const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
	expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

test('colours outside the tokens come from tokens', () => {
	const loose = files
		.filter((name) => !['tokens.css', 'index.css'].includes(name))
		.flatMap((name) =>
			[...withoutComments(read(name)).matchAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(
				([colour]) => `${name}: ${colour}`
			)
		);
	expect(loose).toEqual([]);
});

test('the primitives are those of KERN', () => {
	const kern = readFileSync('node_modules/@kern-ux/native/dist/kern.css', 'utf8');
	const values = (css: string) =>
		new Map(
			[...css.matchAll(/(--kern-color-[\w-]+):\s*(oklch\([^)]*\))/g)].map(([, k, v]) => [k, v])
		);
	const theirs = values(kern);
	const ours = values(read('tokens.css'));
	expect(ours.size).toBeGreaterThan(50);
	const numbers = (value: string | undefined) => value?.match(/[\d.]+/g)?.map(Number);
	for (const [name, value] of ours)
		expect([name, numbers(value)]).toEqual([name, numbers(theirs.get(name))]);
});

test('no request leaves the house', () => {
	expect(all).not.toMatch(/https?:/);
});
