/** Ways in which browsers refuse to store; each runs in the page before the app. */
export const brokenStorage = {
	/** There is no database at all. */
	missing: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),

	/** Rules of the IT: asking for it is already refused. */
	refused: () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	},

	/** A damaged profile or a private window: the answer is an error. */
	failing: () => {
		IDBFactory.prototype.open = () => {
			const request = new EventTarget() as IDBOpenDBRequest;
			const error = new DOMException('Internal error opening backing store', 'UnknownError');
			Object.defineProperty(request, 'error', { value: error });
			setTimeout(() => {
				const event = new Event('error');
				Object.defineProperty(event, 'target', { value: request });
				request.onerror?.(event);
				request.dispatchEvent(event);
			});
			return request;
		};
	},

	/** A damaged profile of which the measures can still be read, and what belongs to them cannot. */
	partly: () => {
		const { getAll } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.getAll = function (...given) {
			if (this.name === 'progress') throw new DOMException('The disk failed.', 'UnknownError');
			return getAll.apply(this, given);
		};
	},

	/** Small texts and the questions about the storage are refused, the databases are not. */
	bare: () => {
		const refuse = (): never => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(window, 'sessionStorage', { get: refuse });
		Object.defineProperty(navigator, 'storage', { value: undefined });
	}
};
