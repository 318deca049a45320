import { leaveInput } from '../ui/commit.ts';

/** Where the user is: the parts of the path and what stands behind the question mark. */
export interface Place {
	readonly path: readonly string[];
	readonly params: URLSearchParams;
}

function read(hash: string): Place {
	const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
	const parts = path.split('/').filter(Boolean).map(decode);
	return { path: parts, params: new URLSearchParams(query) };
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part; // a damaged address leads nowhere; it must not break the page
	}
}

/** The address of a place: `#/massnahmen/<id>?status=done`. Empty parameters are left out. */
export function link(path: string, params: Readonly<Record<string, string>> = {}): string {
	const query = new URLSearchParams(
		Object.entries(params).filter(([, value]) => value !== '')
	).toString();
	return `#/${path}${query ? `?${query}` : ''}`;
}

/** Follows the address; hash routes run from any folder of any web space. */
export class Router {
	#place = $state.raw<Place>(read(location.hash));

	constructor() {
		addEventListener('hashchange', () => this.#follow(location.hash));
	}

	get path(): readonly string[] {
		return this.#place.path;
	}

	get params(): URLSearchParams {
		return this.#place.params;
	}

	/** Goes to an address made by `link`; `replace` leaves no trace in the browser's history. */
	go(href: string, { replace = false } = {}): void {
		if (replace) history.replaceState(null, '', href);
		else history.pushState(null, '', href);
		this.#follow(href);
	}

	// What is being typed on a screen is handed on before another takes its place.
	#follow(href: string): void {
		const next = read(href);
		if (next.path[0] !== this.path[0]) leaveInput();
		this.#place = next;
	}

	/** Changes parameters of this place: the state of a screen stands in its address. */
	set(changes: Readonly<Record<string, string>>, { replace = true } = {}): void {
		const params = { ...Object.fromEntries(this.params), ...changes };
		this.go(link(this.path.map(encodeURIComponent).join('/'), params), { replace });
	}
}
