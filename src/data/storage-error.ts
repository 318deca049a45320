/** Why the storage does not do what it is asked; the interface says it in a sentence with a way out. */
export class StorageError extends Error {
	readonly code: StorageFault;

	constructor(code: StorageFault, cause?: unknown) {
		super(code, { cause });
		this.name = 'StorageError';
		this.code = code;
	}
}
export type StorageFault =
	| 'full'
	| 'newer'
	| 'blocked'
	| 'unavailable'
	| 'cancelled'
	| 'read-only'
	| 'damaged'
	| 'too-long'
	/** What was to be changed is not there any more. */
	| 'gone';

const faults: Readonly<Record<string, StorageFault>> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	AbortError: 'cancelled',
	InvalidStateError: 'unavailable',
	MissingAPIError: 'unavailable',
	SecurityError: 'unavailable',
	UnknownError: 'unavailable',
	OpenFailedError: 'unavailable',
	DatabaseClosedError: 'unavailable',
	NotFoundError: 'unavailable'
};

/** What keeps the storage from working; nothing where it works and only this was not to be done. */
export function faultOf(error: unknown): StorageFault | undefined {
	if (!(error instanceof StorageError)) return undefined;
	return error.code === 'cancelled' || error.code === 'gone' ? undefined : error.code;
}

/** The fault behind an error of the storage; errors of the program itself pass through. */
export function asStorageError(error: unknown): unknown {
	if (error instanceof StorageError) return error;
	for (let e = error; e instanceof Error || e instanceof DOMException;) {
		if (e instanceof StorageError) return e;
		const inner = (e as { inner?: unknown }).inner;
		const code = Object.hasOwn(faults, e.name) ? faults[e.name] : undefined;
		if (code && !(inner && e.name !== 'VersionError')) return new StorageError(code, error);
		if (!inner || inner === e) return code ? new StorageError(code, error) : error;
		e = inner;
	}
	return error;
}
