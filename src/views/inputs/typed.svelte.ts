import type { Field } from '../../model/field.ts';
import { kindOf, type Names } from '../../model/kinds/index.ts';
import type { Typing } from './input.ts';

interface Setup {
	field: () => Field;
	value: () => unknown;
	names: () => Names;
	typing: () => Typing | undefined;
	onvalue: (value: never) => void;
	ontyping: (typing: Typing | undefined) => void;
}

/** Whether every text is a value, so that it counts while it is typed. */
const isFree = (field: Field): boolean =>
	field.kind === 'long-text' || (field.kind === 'text' && field.check === undefined);

/** An input of words that become a value: what is typed stays until it is understood. */
export class Typed {
	readonly #setup: Setup;
	#words = $state<string>();

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	/** What stands in the input. */
	get text(): string {
		const { field, value, names, typing } = this.#setup;
		return this.#words ?? typing()?.text ?? kindOf(field()).format(value(), field(), names());
	}

	type(words: string): void {
		this.#words = words;
		if (isFree(this.#setup.field())) this.#read(words);
		else this.#setup.ontyping({ text: words });
	}

	/** The input was left or finished: its words are a value now, or are shown with what is wrong. */
	finish(): void {
		const words = this.#words ?? this.#setup.typing()?.text;
		if (words === undefined || this.#read(words)) this.#words = undefined;
	}

	#read(words: string): boolean {
		const { field, value, names, onvalue, ontyping } = this.#setup;
		const kind = kindOf(field());
		const parsed = kind.parse(words, field(), names());
		if ('problem' in parsed) {
			ontyping({ text: words, problem: parsed.problem });
			return false;
		}
		if (!kind.same(parsed.value, value())) onvalue(parsed.value as never);
		ontyping(undefined);
		return true;
	}
}
