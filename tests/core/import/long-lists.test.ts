import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/import/types.ts';
import { csv, takeIn } from './take-in.ts';

describe('long lists', () => {
	const header = [
		'Nr.',
		'Handlungsfeld',
		'Maßnahme',
		'Kurzfassung',
		'Zuständig',
		'Ansprechpartner',
		'Telefon',
		'bis',
		'Status',
		'Stand der Umsetzung',
		'Finanzierung',
		'Ampel'
	];
	const rows = Array.from({ length: 10_000 }, (_, i) => [
		`${i % 40}.${i}`,
		`Feld ${i % 40}`,
		`Maßnahme Nummer ${i}`,
		`Eine kurze Fassung der Maßnahme ${i}, siehe auch Maßnahme ${i % 40}.${i - 40}`,
		`Amt ${i % 300} in Zusammenarbeit mit Verein ${i % 700}`,
		`Frau Person${i % 500}`,
		`555-${i % 500}`,
		`${(i % 12) + 1}/2027`,
		['läuft', 'geplant', 'umgesetzt'][i % 3]!,
		`Der Stand ${i} ist in Ordnung und wird weiter verfolgt`,
		'aus vorhandenen Ressourcen',
		['rot', 'gelb', 'grün'][i % 3]!
	]);
	const list = csv(header, ...rows);

	const timeOf = (text: string): { plan: Plan; time: number } => {
		const start = performance.now();
		const { plan } = takeIn(text);
		return { plan, time: performance.now() - start };
	};

	test('ten times the rows take about ten times as long, and none is lost', () => {
		const small = Math.min(
			...[1, 2, 3].map(() => timeOf(csv(header, ...rows.slice(0, 1000))).time)
		);
		const { plan, time } = timeOf(list);
		// Ten times the rows: a search through all of them for each row would take a hundred times as long.
		expect(time).toBeLessThan(small * 50 + 1000);
		expect(plan.counts).toMatchObject({
			field: 40,
			measure: 10_000,
			progress: 10_000,
			funding: 10_000
		});
		expect(plan.counts.actor).toBe(1000);
		expect(plan.counts.person).toBe(500);
	}, 60_000);

	test('can be cancelled on the way', () => {
		const seen: number[] = [];
		const cancel = (done: number, total: number): void => {
			seen.push(done);
			expect(total).toBe(10_000);
			if (done > 1000) throw new Error('cancelled');
		};
		expect(() => takeIn(list, { onProgress: cancel })).toThrow('cancelled');
		expect(seen.at(-1)).toBe(1024);
	}, 60_000);
});
