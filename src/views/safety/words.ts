import type { BackupInfo } from '../../data/backup/backups.ts';
import { safety as t } from '../../i18n/de/safety.ts';
import { plural } from '../../i18n/format.ts';
import { entityKeys, entityOf, type EntityKey, type Rec } from '../../model/registry.ts';
import { kindWords } from '../kind-words.ts';

type Levels = Rec<'catalogue'>['levels'];
type Counts = BackupInfo['counts'];

/** What is in a backup, the sorts that matter most by name: "45 Maßnahmen, 8 Handlungsfelder, 31 weitere". */
export function contentWords(counts: Counts, levels: Levels, named = 3): string {
	const told = entityKeys
		.filter((key) => !entityOf(key).internal && key !== 'catalogue')
		.map((entity) => ({ entity, count: counts[entity] ?? 0 }))
		.filter(({ count }) => count > 0);
	const order: readonly EntityKey[] = ['measure', 'field', 'goal', 'actor'];
	const place = (entity: EntityKey): number =>
		order.includes(entity) ? order.indexOf(entity) : order.length;
	told.sort((a, b) => place(a.entity) - place(b.entity));
	const more = told.slice(named).reduce((sum, { count }) => sum + count, 0);
	const words = told.slice(0, named).map(({ entity, count }) => {
		const { one, many } = kindWords(entity, levels);
		return plural(count, one, many);
	});
	return [...words, ...(more > 0 ? [t.more(more)] : [])].join(', ') || t.empty;
}

/** Why a backup was made: "Vor dem Einlesen einer Wegmarke-Datei: Rathaus.wegmarke.json". */
export function reasonWords({ reason, about }: Pick<BackupInfo, 'reason' | 'about'>): string {
	return about ? t.about(t.reasons[reason], about) : t.reasons[reason];
}
