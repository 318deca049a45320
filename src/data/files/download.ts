/** Hands a file to the user: the browser puts it into the folder for downloads, or asks where. */
export function download(content: Blob, name: string): void {
	const link = document.createElement('a');
	const address = URL.createObjectURL(content);
	link.href = address;
	link.download = fileName(name);
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000); // slow disks read it after the click
}

/** A name that every system takes: without what Windows forbids, and not too long. */
export function fileName(name: string): string {
	const [, stem = name, end = ''] = /^(.*?)((?:\.[a-z]{2,10}){0,2})$/iu.exec(name) ?? [];
	const clean = stem
		// eslint-disable-next-line no-control-regex -- control characters are forbidden in names
		.replace(/[\u0000-\u001f<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s.]+|[\s.]+$/gu, '')
		.slice(0, 100)
		.trim();
	return (clean || 'Wegmarke') + end;
}
