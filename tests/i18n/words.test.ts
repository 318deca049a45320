import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const texts = ['src/i18n/de', 'src/model/entities'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${folder}/${name}`)
);

test.each([...texts, 'index.html'])('%s calls what holds the data a Gerät', (file) => {
	const words = readFileSync(file, 'utf8').match(/\b(?:Rechner(?:s|n)?|Computers?|PCs?)\b/gu);
	expect(words ?? []).toEqual([]);
});
