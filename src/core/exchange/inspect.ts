import { forbiddenKeys, limits } from './format.ts';

/** Why a file cannot be taken in; `where` names the place, `count` what it holds. */
export interface ExchangeProblem {
	readonly code:
		| 'empty'
		| 'not-json'
		| 'not-ours'
		| 'newer'
		| 'damaged'
		| 'too-large'
		| 'too-many'
		| 'too-deep'
		| 'too-long'
		| 'forbidden-key'
		| 'duplicate-id'
		| 'invalid';
	readonly where?: string;
	readonly count?: number;
}

/**
 * Looks for what no file of ours holds, before anything else touches it. It never goes deeper than the
 * limit, so no nesting can exhaust it.
 */
export function inspect(value: unknown, where = '', depth = 0): ExchangeProblem | undefined {
	if (typeof value === 'string') {
		return value.length > limits.text
			? { code: 'too-long', where, count: value.length }
			: undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	if (depth >= limits.depth) return { code: 'too-deep', where };
	for (const [key, part] of Object.entries(value)) {
		const place = where === '' ? key : `${where}.${key}`;
		if (forbiddenKeys.has(key) && !Array.isArray(value)) {
			return { code: 'forbidden-key', where: place };
		}
		if (key.length > limits.text) return { code: 'too-long', where, count: key.length };
		const problem = inspect(part, place, depth + 1);
		if (problem) return problem;
	}
	return undefined;
}
