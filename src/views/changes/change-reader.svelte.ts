import { linesOf, type ChangeLine } from '../../core/changes.ts';
import type { App } from '../app.svelte.ts';

const page = 300; // actions that are read at once

/** Reads the history back to a moment, part by part; what is shown stays until the new is there. */
export class ChangeReader {
	readonly #app: App;
	#lines = $state.raw<readonly ChangeLine[]>();
	#turn = 0;

	constructor(app: App) {
		this.#app = app;
	}

	/** The newest first; nothing before the first reading. */
	get lines(): readonly ChangeLine[] | undefined {
		return this.#lines;
	}

	/** Reads all since a moment, milliseconds since 1970. */
	async read(since: number): Promise<void> {
		const turn = ++this.#turn;
		const lines = await this.#app.act(() => this.#readAll(since, () => turn === this.#turn));
		if (lines && turn === this.#turn) this.#lines = lines;
	}

	async #readAll(since: number, wanted: () => boolean): Promise<ChangeLine[]> {
		const { catalogue } = this.#app;
		await catalogue.ready; // the names of what changed
		const lines: ChangeLine[] = [];
		for (let before: number | undefined; wanted();) {
			const entries = await catalogue.lastActions(page, before);
			const found = entries.flatMap(linesOf);
			lines.push(...found.filter(({ time }) => time >= since));
			before = entries.at(-1)?.seq;
			// A clock that was set back mixes the order, but hardly over a whole part.
			const older = found.length > 0 && found.every(({ time }) => time < since);
			if (entries.length < page || before === undefined || older) break;
		}
		return lines;
	}
}
