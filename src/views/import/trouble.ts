import type { NotText, TableProblem } from '../../core/import/types.ts';
import { importProblems } from '../../i18n/de/import-problems.ts';

const t = importProblems.trouble;

/** Why a file cannot be taken in, in a sentence that says what to do. */
export interface Trouble {
	readonly name: string;
	readonly text: string;
	/** The way on that can be offered as a button. */
	readonly wayOut?: 'ignore-quotes';
}

const endOf = (name: string): string => /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

/** A file that is no text: its first bytes say what it is, its name what that is called. */
export function notText(name: string, problem: NotText): Trouble {
	const end = endOf(name);
	if (end === 'ods') return { name, text: t.ods };
	if (['doc', 'docx', 'odt', 'rtf'].includes(end)) return { name, text: t.word };
	return { name, text: t[problem] };
}

/** What stops a table from being taken in; nothing if it can be. */
export function tableTrouble(name: string, problems: readonly TableProblem[]): Trouble | undefined {
	const fatal = problems.find((problem) => problem.fatal);
	if (!fatal) return undefined;
	if (fatal.code === 'quotes') {
		return { name, text: t.quotes(fatal.row ?? 1), wayOut: 'ignore-quotes' };
	}
	const text = (t as Readonly<Record<string, unknown>>)[fatal.code];
	return { name, text: typeof text === 'string' ? text : t.binary };
}

/** What the user should know about a table that can be taken in. */
export function remarks(problems: readonly TableProblem[]): string[] {
	return problems.flatMap(({ code, count = 0, words = '' }) => {
		const remark = (importProblems.remarks as Readonly<Record<string, unknown>>)[code];
		if (typeof remark === 'string') return [remark];
		if (code === 'duplicate-header') return [importProblems.remarks[code](words)];
		return code === 'ragged' || code === 'empty-header'
			? [importProblems.remarks[code](count)]
			: [];
	});
}
