import { afterEach } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import { newId } from '../../src/data/ids.ts';

/** The device on which catalogues of a test are opened. */
export const device = { id: newId(), label: 'Laptop Rathaus' };

const open: Catalogue[] = [];

/** A catalogue with all its tables read; closed after the test. */
export async function openCatalogue(id = newId()): Promise<Catalogue> {
	const catalogue = await Catalogue.open(id, device);
	await catalogue.ready;
	open.push(catalogue);
	return catalogue;
}

/** A catalogue that holds one measure. */
export async function withMeasure(
	create: Readonly<Record<string, unknown>> = { title: 'Sprachcafé' }
): Promise<{ catalogue: Catalogue; id: string }> {
	const catalogue = await openCatalogue();
	const id = newId();
	await catalogue.commit({ kind: 'create' }, [{ entity: 'measure', id, create }]);
	return { catalogue, id };
}

afterEach(async () => {
	for (const catalogue of open.splice(0)) await catalogue.close();
});
