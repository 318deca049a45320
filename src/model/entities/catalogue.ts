import { entity } from '../entity.ts';
import { choice, date, group, longText, set, text } from '../field.ts';

/** A municipality's concept as a whole; every catalogue holds exactly one of these records. */
export const catalogue = entity({
	key: 'catalogue',
	label: 'Konzept',
	plural: 'Konzepte',
	named: ['title'],
	foundBy: ['title'],
	fields: {
		title: text('Titel', { required: true, searchable: true }),
		municipality: text('Kommune', { required: true, searchable: true }),
		ags: text('AGS', { check: 'ags', help: 'Amtlicher Gemeindeschlüssel, acht Ziffern' }),
		ars: text('ARS', { check: 'ars', help: 'Amtlicher Regionalschlüssel, zwölf Ziffern' }),
		kind: choice('Art', {
			municipality: 'Gemeinde',
			town: 'Stadt',
			district: 'Landkreis',
			region: 'Region'
		}),
		period: group('Laufzeit', { from: date('von'), to: date('bis', { told: ' bis …' }) }),
		understanding: longText('Integrationsverständnis', { searchable: true }),
		aim: longText('Gesamtziel', { searchable: true }),
		resolution: text('Beschluss', { help: 'Wer das Konzept wann beschlossen hat' }),
		contact: text('Ansprechstelle'),
		levels: group('Namen der Ebenen', {
			field: text('Handlungsfeld'),
			fields: text('Handlungsfelder'),
			goal: text('Ziel'),
			goals: text('Ziele'),
			measure: text('Maßnahme'),
			measures: text('Maßnahmen')
		}),
		targetGroups: set(text('Zielgruppen')),
		districts: set(text('Sozialräume')),
		tags: set(text('Schlagwörter'))
	}
});
