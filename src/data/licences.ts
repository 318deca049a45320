/** A third-party package with the terms under which it is passed on. */
interface Licence {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly text: string;
}

/** The packages that are passed on with the program, as the build lists them; nothing if it is not built. */
export async function readLicences(): Promise<readonly Licence[] | undefined> {
	try {
		const response = await fetch(new URL('licences.json', document.baseURI));
		// A server that knows only pages answers with one, and that is no list.
		return response.ok ? ((await response.json()) as readonly Licence[]) : undefined;
	} catch {
		return undefined;
	}
}
