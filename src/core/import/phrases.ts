import { funding } from '../../model/entities/funding.ts';
import { date, type ChoiceField } from '../../model/field.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { saysNothing } from '../../model/words.ts';

const oneLine = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What a phrase says about money; `note` holds its words as far as they are no value. */
export interface FundingPhrase {
	readonly kind?: string;
	readonly state?: string;
	readonly programme?: string;
	readonly note?: string;
}

const chosen = (field: ChoiceField, words: string): string | undefined => {
	const parsed = kindOf(field).parse(words, field, noNames);
	return 'value' in parsed && parsed.value !== '' ? String(parsed.value) : undefined;
};
const { kind: fundingKind, state: fundingState } = funding.fields;

/** Understands "aus vorhandenen Ressourcen" and "beantragt über Richtlinie …"; keeps all else in its words. */
export function readFunding(input: string): FundingPhrase {
	const words = oneLine(input);
	if (saysNothing(words)) return {};
	const kind = chosen(fundingKind, words.replace(/\.$/u, ''));
	if (kind) return { kind };
	const [, verb, programme] =
		/^(\p{L}+) (?:über|durch|aus|bei) (?:de[mnrs] |die |das )?(\S.*)$/iu.exec(words) ?? [];
	const state = chosen(fundingState, verb ?? words);
	if (!state) return { note: input.trim() };
	return programme ? { kind: 'programme', state, programme } : { state };
}

/** Whether words about money are understood as a whole. */
export const isFundingPhrase = (words: string): boolean => {
	const { note, ...understood } = readFunding(words);
	return note === undefined && Object.keys(understood).length > 0;
};

/** A contact person as a list names one. */
export interface PersonPhrase {
	readonly salutation?: string;
	readonly name: string;
	readonly function?: string;
	readonly phone?: string;
	readonly email?: string;
}

const addressed = /^(?:Herrn?|Frau)\s/iu;
const titles =
	/^(?:(?:Herrn?|Frau|Prof\.|Professorin|Professor|Dr\.|Dipl\.-\p{L}+\.?|Mag\.|PD|h\. ?c\.|med\.|phil\.|jur\.)\s*)+(?=\p{L})/iu;
const phoneMark = /(?:Tel(?:efon|\.)?|Fon|Durchwahl|App(?:arat|\.)?)\s*(?:-?Nr\.?)?\s*[:.]?\s*/iu;

/** Whether words begin as persons are addressed: "Herr Dr. Ahrens". */
export const startsLikePerson = (words: string): boolean => addressed.test(words.trim());

/** A telephone number without the word that announces it: "Tel. 168-1" is "168-1". */
export function readPhone(words: string): string {
	return oneLine(words).replace(new RegExp(`^${phoneMark.source}(?=[+(\\d])`, 'iu'), '');
}

/** "Herr Dr. Ahrens, Integrationsbeauftragter, Tel. 168-1" in its parts. */
export function readPerson(input: string): PersonPhrase {
	let rest = oneLine(input);
	const email = /[^\s<>(),;]+@[^\s<>(),;]+\.\p{L}{2,}/iu.exec(rest)?.[0];
	if (email) rest = rest.replace(email, ' ');
	const phone = new RegExp(`${phoneMark.source}([+(]?\\d[\\d\\s./()–-]+\\d)`, 'iu').exec(rest);
	if (phone) rest = rest.replace(phone[0], ' ');
	rest = oneLine(rest.replace(/[<(]\s*[>)]/gu, ' ')).replace(/^[\s,;:]+|[\s,;:]+$/gu, '');
	const salutation = titles.exec(rest)?.[0] ?? '';
	const named = rest.slice(salutation.length);
	const [, name, role] = (addressed.test(rest) && /^([^,(]+)[,(] ?([^()]+)\)?$/u.exec(named)) || [];
	return {
		name: (name ?? named).trim(),
		...(salutation && { salutation: oneLine(salutation) }),
		...(role && { function: role.trim() }),
		...(phone?.[1] && { phone: phone[1].trim() }),
		...(email && { email })
	};
}

/** "Frau A / Herr B" as two persons; a text that addresses one only stays as it is. */
export function splitPersons(input: string): string[] {
	const parts = oneLine(input.replace(/\n/gu, '; ')).split(
		/\s*(?:;|\/| und |,)\s*(?=(?:Herrn?|Frau)\s)/iu
	);
	return parts.filter((part) => !saysNothing(part));
}

const aDate = date('');
const point = (words: string): string | undefined => {
	const parsed = kindOf(aDate).parse(words, aDate, noNames);
	return 'value' in parsed && parsed.value !== '' ? String(parsed.value) : undefined;
};

/** "2024–2026", "von 3/2024 bis 2026", "ab 2024", "2024/25" as beginning and end; nothing if it is neither. */
export function readSpan(input: string): { start?: string; end?: string } | undefined {
	const words = oneLine(input);
	const years = /^((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)$/u.exec(words);
	if (years && (years[2]!.length === 4 || Number(years[2]) > 12)) {
		return { start: years[1]!, end: years[2]!.padStart(4, years[1]!.slice(0, 2)) };
	}
	const open = /^(ab|seit|bis)\s(.+)$/iu.exec(words);
	if (open) {
		const value = point(open[2]!);
		if (value) return /bis/iu.test(open[1]!) ? { end: value } : { start: value };
	}
	const [, from, to] = /^(?:von\s)?(.+?)(?:\s?[–—]\s?|\s-\s|\sbis\s)(.+)$/iu.exec(words) ?? [];
	const [start, end] = [from && point(from), to && point(to)];
	return start && end ? { start, end } : undefined;
}
