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
export function inspect(value: unknown, depth = 0): ExchangeProblem | undefined {
	if (typeof value === 'string') return tooLong(value);
	if (typeof value !== 'object' || value === null) return undefined;
	if (depth >= limits.depth) return { code: 'too-deep' };
	const list = Array.isArray(value);
	for (const key of Object.keys(value)) {
		if (!list && forbiddenKeys.has(key)) return { code: 'forbidden-key', where: key };
		const problem =
			inspect((value as Record<string, unknown>)[key], depth + 1) ??
			(list ? undefined : tooLong(key));
		if (problem) return { ...problem, where: problem.where ? `${key}.${problem.where}` : key };
	}
	return undefined;
}

const tooLong = (text: string): ExchangeProblem | undefined =>
	text.length > limits.text ? { code: 'too-long', count: text.length } : undefined;
