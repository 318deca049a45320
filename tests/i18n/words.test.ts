import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privacy } from '../../src/i18n/de/privacy.ts';

const texts = ['src/i18n/de', 'src/model/entities'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${folder}/${name}`)
);

test.each([...texts, 'index.html'])('%s calls what holds the data a Gerät', (file) => {
	const words = readFileSync(file, 'utf8').match(/\b(?:Rechner(?:s|n)?|Computers?|PCs?)\b/gu);
	expect(words ?? []).toEqual([]);
});

test('the data protection page names everything that is kept in small', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.startsWith('i18n'))
		.map((name) => readFileSync(`src/${name}`, 'utf8'));
	const kept = sources.flatMap((text) => text.match(/(?<=['`])wegmarke\.[a-z]+/gu) ?? []);
	const page = JSON.stringify(privacy);
	expect(kept.length).toBeGreaterThan(6);
	expect(kept.filter((key) => !page.includes(key))).toEqual([]);
});
