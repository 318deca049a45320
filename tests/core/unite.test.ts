import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unite } from '../../src/core/unite.ts';
import { list, longText, number, text } from '../../src/model/field.ts';

const field = longText('Stand der Umsetzung');
const one = (mine: string, theirs: string, base?: string): unknown =>
	unite(field, [mine, theirs], base === undefined ? undefined : { value: base });

describe('case 22: long texts changed on both sides', () => {
	const base = 'Der Kurs läuft.\n\nDie Räume fehlen.\n\nEs gibt zwölf Plätze.';

	test('separate paragraphs: each has its change', () => {
		const mine = base.replace('Der Kurs läuft.', 'Der vierte Kurs läuft.');
		const theirs = base.replace('zwölf', 'sechzehn');
		expect(one(mine, theirs, base)).toBe(
			'Der vierte Kurs läuft.\n\nDie Räume fehlen.\n\nEs gibt sechzehn Plätze.'
		);
	});

	test('neighbouring paragraphs, and one put in beside a changed one', () => {
		const mine = base.replace('läuft.', 'läuft wieder.');
		expect(one(mine, base.replace('fehlen', 'sind da'), base)).toBe(
			'Der Kurs läuft wieder.\n\nDie Räume sind da.\n\nEs gibt zwölf Plätze.'
		);
		const theirs = base.replace('läuft.', 'läuft.\n\nEr ist voll.');
		expect(one(mine, theirs, base)).toBe(
			'Der Kurs läuft wieder.\n\nEr ist voll.\n\nDie Räume fehlen.\n\nEs gibt zwölf Plätze.'
		);
	});

	test('overlapping: different words of one paragraph become one', () => {
		const before = 'Der vierte Kurs ist abgeschlossen. Im Frühjahr beginnt der nächste Kurs.';
		const mine =
			'Der vierte Kurs ist abgeschlossen. Elf von zwölf Personen haben das Zertifikat. Im Frühjahr beginnt der nächste Kurs.';
		const theirs =
			'Der vierte Kurs ist abgeschlossen. Im März 2027 beginnt der nächste Kurs mit 16 Plätzen.';
		expect(one(mine, theirs, before)).toBe(
			'Der vierte Kurs ist abgeschlossen. Elf von zwölf Personen haben das Zertifikat. Im März 2027 beginnt der nächste Kurs mit 16 Plätzen.'
		);
	});

	test('overlapping: of the same words both paragraphs stay', () => {
		const [mine, theirs] = ['Es gibt elf Plätze.', 'Es gibt zehn Plätze.'];
		expect(one(mine, theirs, 'Es gibt zwölf Plätze.')).toBe(`${mine}\n${theirs}`);
		expect(one(mine, 'Alles ist anders gekommen.', 'Es gibt zwölf Plätze.')).toBe(
			`${mine}\nAlles ist anders gekommen.`
		);
	});

	test('a paragraph that one side took out is out, unless the other changed it', () => {
		const without = base.replace('\n\nDie Räume fehlen.', '');
		expect(one(without, base.replace('zwölf', 'elf'), base)).toBe(
			'Der Kurs läuft.\n\nEs gibt elf Plätze.'
		);
		expect(one(without, base.replace('fehlen', 'fehlen weiter'), base)).toBeUndefined();
	});

	test('one side emptied: there is nothing to unite', () => {
		expect(one('', base.replace('zwölf', 'elf'), base)).toBeUndefined();
		expect(one(base, '  \n')).toBeUndefined();
	});

	test('line ends and trailing blanks make no difference', () => {
		const mine = base.replaceAll('\n', '\r\n').replace('zwölf', 'elf');
		const theirs = base.replaceAll('.\n', '.   \n').replace('läuft', 'ruht');
		expect(one(mine, theirs, base)).toBe(
			'Der Kurs ruht.\n\nDie Räume fehlen.\n\nEs gibt elf Plätze.'
		);
		expect(one(base, base.replaceAll('\n', '\r\n'), base)).toBeUndefined();
	});

	test('without a common ancestor everything stays, what is the same once', () => {
		expect(one('Anfang.\nMein Satz.\nEnde.', 'Anfang.\nIhr Satz.\nEnde.')).toBe(
			'Anfang.\nMein Satz.\nIhr Satz.\nEnde.'
		);
		expect(one('Anfang.', 'Anfang.\nEnde.')).toBeUndefined();
	});

	test('three texts become one', () => {
		const [a, b, c] = ['eins', 'zwei', 'drei'].map((word) => `${base}\n\nDazu ${word}.`);
		expect(unite(field, [a, b, c], { value: base })).toBe(
			`${base}\n\nDazu eins.\n\nDazu zwei.\n\nDazu drei.`
		);
	});
});

describe('properties', () => {
	const sentence = fc.array(fc.constantFrom('der', 'Kurs', 'läuft', 'im', 'Mai', 'neu', '12'), {
		minLength: 1,
		maxLength: 6
	});
	const texts = fc.array(
		sentence.map((words) => `${words.join(' ')}.`),
		{ minLength: 1, maxLength: 6 }
	);
	const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

	test('case 22: nothing is lost but what the other side knowingly took out', () => {
		fc.assert(
			fc.property(texts, texts, texts, (before, mine, theirs) => {
				const [base, a, b] = [before, mine, theirs].map((some) => some.join('\n'));
				const united = one(a!, b!, base);
				if (typeof united !== 'string') return;
				const kept = new Set(words(united));
				const known = new Set(words(base!));
				for (const side of [a!, b!])
					for (const word of words(side)) if (!known.has(word)) expect(kept).toContain(word);
				const lines = new Set(united.split('\n'));
				for (const line of before)
					if (mine.includes(line) && theirs.includes(line)) expect(lines).toContain(line);
			}),
			{ numRuns: 1000 }
		);
	});

	test('without a common ancestor every paragraph of both sides stands in the suggestion', () => {
		fc.assert(
			fc.property(texts, texts, (mine, theirs) => {
				const united = one(mine.join('\n'), theirs.join('\n'));
				if (typeof united !== 'string') return;
				const lines = new Set(united.split('\n'));
				for (const line of [...mine, ...theirs]) expect(lines).toContain(line);
			}),
			{ numRuns: 1000 }
		);
	});
});

test('lists: items of both sides, each once', () => {
	const figures = list('Kennzahlen', { label: text('Kennzahl'), value: number('Wert') });
	const [a, b, c] = ['a', 'b', 'c'].map((label, value) => ({ label, value }));
	expect(
		unite(figures, [
			[a, b],
			[a, c]
		])
	).toEqual([a, b, c]);
	expect(unite(figures, [[a], [a, c]])).toBeUndefined();
	expect(unite(text('Titel'), ['a', 'b'])).toBeUndefined();
});
