import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const input = new URL('../../../../shared/input/', import.meta.url);
const fixtures = new URL('../../fixtures/import/', import.meta.url);

interface InputFile<T> {
	readonly name: string;
	readonly path: string;
	readonly expected: T;
}

const at = <T>(folder: URL, name: string, expected: T): InputFile<T> => ({
	name,
	path: fileURLToPath(new URL(name, folder)),
	expected
});

/** The project's own file of a shape, and before it the real one of an office where that lies beside the project. */
export function files<T>(real: string, expected: T, own: string, ofOwn: T): InputFile<T>[] {
	const found = at(input, real, expected);
	return [...(existsSync(found.path) ? [found] : []), at(fixtures, own, ofOwn)];
}
