import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { fileSchema } from '../../../src/core/exchange/schema.ts';
import { entityKeys, entityOf } from '../../../src/model/registry.ts';

const schema = {
	$id: 'wegmarke-1.json',
	title: 'Wegmarke: file of a catalogue, format version 1',
	...toJsonSchema(fileSchema, { errorMode: 'ignore', ignoreActions: ['check', 'finite'] })
};

test('the published schema is that of the declaration; after a change write it with: npx vitest run tests/core/exchange/json-schema.test.ts -u', async () => {
	const text = `${JSON.stringify(schema, null, '\t')}\n`;
	await expect(text).toMatchFileSnapshot('../../../public/schema/wegmarke-1.json');
});

test('it names every field of every sort of record', () => {
	const text = JSON.stringify(schema);
	for (const key of entityKeys) {
		for (const name of Object.keys(entityOf(key).fields)) expect(text).toContain(`"${name}":`);
	}
});
