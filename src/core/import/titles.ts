const longest = 90;
const shortest = 25;

/** Borders at which a long text may end without being cut off, the best first. */
const borders: readonly RegExp[] = [
	/\s\/\s/gu,
	/,\s(?:um|damit|so\s?dass|indem|die|der|das|welche\p{L}*)\s/gu,
	/;\s/gu,
	/\s[–—]\s/gu,
	/(?<=\p{L}{3})[.:]\s/gu,
	/\s(?:zur|zum|zwecks|durch|für|sowie|mit dem Ziel)\s/gu,
	/,\s/gu,
	// "Einrichtung … und Weiterentwicklung …": the second undertaking, so that it is not cut in its middle.
	/\s(?:und|sowie)\s(?=\p{Lu}\p{L}*(?:ung|ion|bau|nahme)\s)/gu
];
/** Words that no title ends with. */
const dangling =
	/(?:[\s,;:–-]+(?:der|die|das|dem|den|des|ein\p{L}{0,2}|und|oder|sowie|sich|ihre?[rnms]?|von|vom|für|mit|in|im|an|am|auf|zu|zur|zum|bei|durch|aus|nach|über|als|um|–))+$/iu;

/** A title for a text that has none: whole if it is short, else up to a sensible border. */
export function shortTitle(text: string): string {
	const line = text.trim().split('\n', 1)[0]!.replace(/\s+/gu, ' ').trim();
	if (line.length <= longest) return line.replace(/[;,:]$/u, '');
	for (const border of borders) {
		const ends = [...line.matchAll(border)]
			.map(({ index }) => index)
			.filter((at) => at >= shortest && at <= longest);
		const end = ends.at(-1);
		if (end !== undefined) return line.slice(0, end).trim().replace(dangling, '');
	}
	const room = line.slice(0, longest - 1);
	const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : room;
	return `${words.toWellFormed().replace(dangling, '')} …`;
}

const numbering = '(?:[IVX]+|\\d+)(?:[.–-][A-Z]?\\d+[a-z]?)+|\\d+';
const seeAlso = new RegExp(
	'(?:siehe\\s+auch|s\\.\\s?a\\.|siehe|vgl\\.)\\s+' +
		'((?:Handlungsans[aä]tze?|Maßnahmen?|Projekte?|Nr\\.|Nummer|Punkt)\\s+)?' +
		`((?:${numbering})(?:(?:\\s?,\\s?|\\s(?:und|sowie|u\\.)\\s)(?:${numbering}))*)(?![\\d.]*\\d)`,
	'giu'
);

/** The numbers of other measures that a text points to: "siehe auch Handlungsansatz 3-2-12". */
export function findSeeAlso(text: string): string[] {
	const numbers: string[] = [];
	for (const [, noun, list = ''] of text.matchAll(seeAlso)) {
		for (const number of list.split(/\s?,\s?|\s(?:und|sowie|u\.)\s/u)) {
			// A plain "12" or a date could be anything; after "Maßnahme" it is a measure.
			if (noun || /^\S+[–-]\S+[–-]|[A-Z]\d/u.test(number)) numbers.push(number);
		}
	}
	return numbers;
}
