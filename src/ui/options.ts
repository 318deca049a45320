/** One thing to choose. */
export interface Option {
	value: string;
	label: string;
	hint?: string | undefined;
	group?: string | undefined;
}

/** Options under their groups, groups in the order of their first option, those without one first. */
export function inGroups<O extends { group?: string | undefined }>(
	options: readonly O[]
): { group: string; members: O[] }[] {
	const groups = new Map<string, O[]>([['', []]]);
	for (const option of options) {
		const group = option.group ?? '';
		const members = groups.get(group);
		if (members) members.push(option);
		else groups.set(group, [option]);
	}
	return [...groups]
		.filter(([, members]) => members.length > 0)
		.map(([group, members]) => ({ group, members }));
}

/** Options that hold every typed word in label, hint or group; a label that begins so comes first. */
export function matching(options: readonly Option[], query: string): readonly Option[] {
	const words = fold(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return options;
	const whole = words.join(' ');
	const hits = options
		.map((option) => ({ option, label: fold(option.label) }))
		.filter(({ option, label }) => {
			const text = `${label} ${fold(option.hint ?? '')} ${fold(option.group ?? '')}`;
			return words.every((word) => text.includes(word));
		});
	const rank = (label: string) => (label.startsWith(whole) ? 0 : 1);
	return hits.sort((a, b) => rank(a.label) - rank(b.label)).map(({ option }) => option);
}

/** Whether a text names an option exactly, whatever its case and accents. */
export function namedBy(options: readonly Option[], text: string): Option | undefined {
	const wanted = fold(text.trim());
	return options.find(({ label }) => fold(label) === wanted);
}

// "Muenchen" finds München and the other way round.
function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}
