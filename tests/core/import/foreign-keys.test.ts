import { expect, test } from 'vitest';
import { FileWork } from '../../../src/data/files/file-work.ts';

const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

test('words that every object knows are words like others, as headers and as cells', async () => {
	const work = new FileWork();
	const rows = odd.map((word, i) => [`${i + 1}`, `Titel ${word}`, word, word, word, word]);
	const lines = [['Nr.', 'Titel', 'Status', 'Zuständig', '__proto__', 'constructor'], ...rows];
	const text = lines.map((row) => row.join(';')).join('\n');
	const opened = await work.openList(text);
	if ('problem' in opened) throw new Error(opened.problem);
	const { main, columns } = opened.recognition;
	const mapping = {
		main,
		columns: columns.map(({ index, ownField, target }) => ({ index, ownField, target }))
	};
	const plan = work.plan(mapping, new Map(), {});
	const told = JSON.stringify(plan.records.map(({ values }) => values));
	expect(plan.records.filter(({ entity }) => entity === 'measure')).toHaveLength(odd.length);
	for (const word of odd) {
		expect(told).toContain(`Status: ${word}`);
		expect(plan.records.some((r) => r.entity === 'actor' && r.values['name'] === word)).toBe(true);
	}
	const own = plan.records.filter(({ entity }) => entity === 'own-field');
	expect(own.map(({ values }) => values['label'])).toEqual(['__proto__', 'constructor']);
	const values = plan.records
		.filter((r) => r.entity === 'measure')
		.map((r) => r.values[own[0]!.id]);
	expect(values).toEqual(odd);
});
