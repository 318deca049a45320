import { vi } from 'vitest';

/** A database that is there and does not open, until the mocks are restored. */
export function unreadable(name: string): void {
	const open = indexedDB.open.bind(indexedDB);
	vi.spyOn(indexedDB, 'open').mockImplementation((database, version): IDBOpenDBRequest => {
		if (database !== name) return open(database, version);
		const request = new EventTarget() as IDBOpenDBRequest;
		const error = new DOMException('The disk failed.', 'UnknownError');
		Object.defineProperty(request, 'error', { value: error });
		setTimeout(() => void request.onerror?.(new Event('error')));
		return request;
	});
}
