import 'fake-indexeddb/auto';
import { Catalogue } from '../../src/data/catalogue.ts';
import type { Committed } from '../../src/data/ledger.ts';
import { newId } from '../../src/data/ids.ts';
import type { Row } from '../../src/model/record.ts';
import type { EntityKey, Rec } from '../../src/model/registry.ts';

/** One catalogue on several laptops, each with a database of its own; files go from one to the other. */
export class Laptops {
	readonly #open: Catalogue[] = [];

	async add(label = 'Laptop'): Promise<Catalogue> {
		return this.reopen(newId(), label);
	}

	/** The same laptop after its browser was closed and opened again. */
	async reopen(id: string, label = 'Laptop'): Promise<Catalogue> {
		const catalogue = await Catalogue.open(id, { id: newId(), label });
		await catalogue.ready;
		this.#open.push(catalogue);
		return catalogue;
	}

	/** Two laptops that hold the same measure. */
	async pair(create: Record<string, unknown>): Promise<[Catalogue, Catalogue, string]> {
		const [a, b] = [await this.add('Rathaus'), await this.add('Homeoffice')];
		const id = newId();
		await a.commit({ kind: 'create' }, [{ entity: 'measure', id, create }]);
		await send(a, b);
		return [a, b, id];
	}

	async close(): Promise<void> {
		for (const catalogue of this.#open.splice(0)) await catalogue.close();
	}
}

export async function recordsOf(from: Catalogue): Promise<{ entity: EntityKey; row: Row }[]> {
	const rows = Object.entries(await from.rows()) as [EntityKey, Row[]][];
	return rows.flatMap(([entity, some]) => some.map((row) => ({ entity, row })));
}

/** Takes everything that one laptop holds in on the other. */
export const send = async (from: Catalogue, to: Catalogue): Promise<Committed> =>
	to.takeIn({ kind: 'take-in', about: 'a.wegmarke.json' }, await recordsOf(from));

export const measureIn = (catalogue: Catalogue, id: string): Rec<'measure'> =>
	catalogue.table('measure').getAny(id)!;

export const setIn = (
	catalogue: Catalogue,
	id: string,
	set: Record<string, unknown>,
	decide = false
): Promise<Committed> =>
	catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set, decide }]);
