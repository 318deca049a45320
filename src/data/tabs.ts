import type { Row } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import type { RowChange } from './batch.ts';

/** What one tab tells the others after a commit. */
export interface News {
	/** Number of commits to this catalogue so far: a gap means that something was missed. */
	readonly revision: number;
	/** The rows as they are now; nothing where there were so many that reading them again is quicker. */
	readonly rows?: readonly { entity: EntityKey; id: string; after: Row | undefined }[];
}

const many = 2000;

/** Word between the tabs of this browser that have the same catalogue open. */
export class Tabs {
	readonly #channel: BroadcastChannel | undefined;

	constructor(catalogue: string, hear: (news: News) => void) {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(`wegmarke-${catalogue}`);
		this.#channel.onmessage = (event: MessageEvent<News>) => hear(event.data);
	}

	tell(revision: number, changes: readonly RowChange[]): void {
		const rows = changes.map(({ entity, id, after }) => ({ entity, id, after }));
		this.#channel?.postMessage(changes.length > many ? { revision } : { revision, rows });
	}

	close(): void {
		this.#channel?.close();
	}
}
