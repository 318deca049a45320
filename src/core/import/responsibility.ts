import { saysNothing } from '../../model/words.ts';

/** Who does something, as a cell says it. */
export interface Responsibility {
	readonly lead?: string;
	readonly partners: readonly string[];
	/** Words that name nobody: "verschiedene Akteure". */
	readonly nobody: readonly string[];
}

const joined =
	/(?:^|\s+)(?:in\s+(?:enger\s+)?(?:Zusammenarbeit|Kooperation|Abstimmung)\s+mit|gemeinsam\s+mit|zusammen\s+mit|unter\s+(?:Beteiligung|Mitwirkung)\s+von|mit\s+Unterstützung\s+(?:von|durch))\s+/iu;
const vague =
	/^(?:verschieden|divers|alle|mehrere|weiter|sonstig|ander|unterschiedlich|zahlreich)\p{L}*\s+(?:\p{L}+\s+)?(?:Akteur|Träger|Partner|Kooperationspartner|Beteiligte|Stellen|Einrichtung|Organisation|Institution|Ämter)\p{L}*$/iu;

/** An actor's name without the article that the sentence gave it: "dem KIB Institut". */
export const withoutArticle = (words: string): string =>
	words
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/^(?:der|die|das|dem|den|des)\s+(?=\S)/iu, '')
		.replace(/(?<=\p{L}{3})[,.]$/u, '');

/** "A in Zusammenarbeit mit B; C": A leads, B and C take part. */
export function readResponsibility(input: string): Responsibility {
	const [leading = '', ...others] = input.split(joined);
	const names = (words: string): string[] =>
		words
			.split(/[;\n]/u)
			.map(withoutArticle)
			.filter((name) => !saysNothing(name));
	const first = names(leading);
	const partners = [...first.slice(1), ...others.flatMap(names)];
	const lead = first[0];
	const all = lead === undefined ? partners : [lead, ...partners];
	return {
		...(lead !== undefined && !vague.test(lead) && { lead }),
		partners: partners.filter((name) => !vague.test(name)),
		nobody: all.filter((name) => vague.test(name))
	};
}

/** The names in a name that is a list ("Landkreis, Städte und Gemeinden"); none if it is one name. */
export function namesIn(name: string): string[] {
	if (!/,\s|\s\/\s/u.test(name) || /\(.*,.*\)/u.test(name)) return [];
	return name
		.split(/,\s+|\s+\/\s+|\s+(?:und|sowie|&)\s+/iu)
		.map(withoutArticle)
		.filter((part) => part !== '');
}

/** "Fachbereich Soziales (OE 50.1)" as name and code of the unit. */
export function readUnit(words: string): { name: string; unitCode?: string } {
	const match = /^(.*\S)[\s,]+\(?(OE\s?\d[\d.]*)\)?$/u.exec(words);
	return match ? { name: match[1]!, unitCode: match[2]! } : { name: words };
}

/** Words between an actor's short and its full name: "Pressestelle" – "Pressestelle des Landkreises". */
const connecting = /^(?:des|der|dem|den|vom|von|beim|bei|im|am)$/iu;

/** Shorter names by which the same actor may be called elsewhere, the longest first. */
export function shorterNames(name: string): string[] {
	const words = name.split(' ');
	const at = words.findIndex((word, i) => i > 0 && connecting.test(word));
	if (at < 0) return [];
	const shorter: string[] = [];
	for (let end = words.length - 1; end >= at; end--) {
		if (!connecting.test(words[end - 1] ?? '')) shorter.push(words.slice(0, end).join(' '));
	}
	return shorter;
}
