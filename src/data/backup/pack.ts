/** A value as compressed JSON: how backups and neighbours' catalogues lie in the browser. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	if (typeof CompressionStream === 'undefined') {
		const { gzipSync } = await import('fflate');
		return new Uint8Array(gzipSync(bytes));
	}
	return through(bytes, new CompressionStream('gzip'));
}

/** The value back; rejects when the bytes were damaged. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
	return JSON.parse(new TextDecoder().decode(await inflate(packed)));
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (typeof DecompressionStream === 'undefined') {
		const { gunzipSync } = await import('fflate');
		return gunzipSync(packed);
	}
	return through(packed, new DecompressionStream('gzip'));
}

async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
	const result = new Response(new Blob([bytes]).stream().pipeThrough(stream));
	return new Uint8Array(await result.arrayBuffer());
}
