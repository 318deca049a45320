import { wholeKey, type ChangeGroup, type ChangeLine } from '../../core/changes.ts';
import type { Column } from '../../core/columns.ts';
import { authorOf } from '../../core/history.ts';
import { copyTable, type CopiedTable } from '../../core/table-copy.ts';
import { valueWords } from '../../core/value-words.ts';
import { changes as t } from '../../i18n/de/changes.ts';
import { formatTime } from '../../i18n/format.ts';
import { longText } from '../../model/field.ts';
import { noNames } from '../../model/kinds/index.ts';
import type { AnyRec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { fieldOf, howWords, timeShown, wholeWords } from '../history/change-words.ts';
import { deviceLabel } from '../history/devices.ts';
import { kindWords } from '../kind-words.ts';
import { recordName } from '../record-place.ts';

const columns: readonly Column[] = Object.entries(t.columns).map(([key, label]) => {
	const field = longText(label);
	return { key, label, named: { key, field }, field };
});

/** The changes as a table for Word or Excel, one line each. */
export function changesTable(app: App, groups: readonly ChangeGroup[]): CopiedTable {
	const rows = groups.flatMap(({ lines }) => lines.map((line) => rowOf(app, line)));
	return copyTable(columns, rows, noNames, ({ label }) => label);
}

function rowOf(app: App, line: ChangeLine): AnyRec {
	const field = fieldOf(app, line);
	const whole =
		line.key === wholeKey ? t.created(kindWords(line.entity, app.levels).one) : wholeWords(line);
	const words: Record<keyof typeof t.columns, string> = {
		record: recordName(app, line.entity, line.id),
		field: whole ?? field?.label ?? line.key,
		from: valueWords(line.from, field, app.catalogue.names),
		to: valueWords(line.to, field, app.catalogue.names),
		time: formatTime(timeShown(line)),
		device: deviceLabel(app, authorOf(line)),
		how: howWords(line)
	};
	return { id: line.id, stamps: {}, seen: {}, ...words };
}
