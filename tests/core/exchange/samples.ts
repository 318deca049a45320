import { checksumOf } from '../../../src/core/exchange/checksum.ts';
import { writeExchange, type Content } from '../../../src/core/exchange/write.ts';
import { createRow, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';

export const catalogueId = 'cat0-0000-0000-0001';
export const stampOne = '2026-11-20T08:14:03.120Z-0000-k3f9x2qa';
export const stampTwo = '2026-11-21T09:00:00.000Z-0000-zz11zz22';

const measure = createRow(
	'meas-0000-0000-0001',
	{ number: '1', title: '<script>alert(1)</script>', tags: ['toString', '__proto__'] },
	stampOne
);

/** A small catalogue with an edited record. */
export const rows: Record<string, Row[]> = {
	catalogue: [createRow(catalogueId, { title: 'Konzept', municipality: 'Musterstadt' }, stampOne)],
	measure: [
		writeRow(measure, { title: '<img src=x onerror=alert(1)>' }, stampTwo),
		createRow('meas-0000-0000-0002', { number: '2', title: 'Zweite' }, stampOne)
	]
};

export const content: Content = {
	catalogue: { id: catalogueId, title: 'Konzept', municipality: 'Musterstadt' },
	written: { at: '2026-11-22T10:00:00.000Z', device: 'Laptop Rathaus' },
	rows
};

export const fileText = await writeExchange(content);

/** The file after a change that keeps its checksum right, as a forger or another program makes it. */
export async function changed(change: (file: Record<string, unknown>) => void): Promise<string> {
	const file = JSON.parse(fileText) as Record<string, unknown>;
	change(file);
	return JSON.stringify({ ...file, checksum: await checksumOf(file) });
}
