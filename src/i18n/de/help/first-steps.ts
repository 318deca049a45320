import type { HelpPage } from './content.ts';

/** Help: from the first start to the first Sachstand. */
export const firstSteps: HelpPage = {
	id: 'erste-schritte',
	title: 'Erste Schritte',
	lead: 'Wegmarke hält Ihr Integrationskonzept lebendig: was beschlossen ist, wer zuständig ist und wie weit es ist.',
	blocks: [
		'Wegmarke läuft im Browser und braucht kein Netz. Ihre Daten bleiben auf diesem Gerät. Sie müssen sich nirgends anmelden.',
		{ heading: 'So beginnen Sie' },
		{
			steps: [
				'Tragen Sie den Namen Ihrer Kommune ein. Der Amtliche Gemeindeschlüssel (AGS) ist freiwillig.',
				'Wählen Sie, womit Sie anfangen: eine Datei einlesen, das Beispiel ansehen oder leer beginnen.',
				'Ergänzen Sie, was noch fehlt. Die Übersicht zeigt, wo Angaben offen sind.'
			]
		},
		{ heading: 'Das Beispiel Musterstadt' },
		'Das Beispiel ist ein vollständiges Konzept einer erfundenen Stadt mit 42 Maßnahmen. Sie können darin alles ausprobieren. Ihre eigenen Daten bleiben davon unberührt, denn jedes Konzept liegt in einem eigenen Katalog.',
		'Zu Ihrem eigenen Katalog wechseln Sie oben in der Kopfzeile. Dort verlassen Sie auch das Beispiel.',
		{ heading: 'Speichern müssen Sie nicht' },
		'Wegmarke speichert von selbst, sobald Sie ein Feld verlassen oder kurz aufhören zu tippen. Oben rechts steht, dass alles gespeichert ist. Mit Strg+Z nehmen Sie den letzten Schritt zurück.',
		{ heading: 'Laden Sie regelmäßig eine Kopie herunter' },
		'Alles liegt nur auf diesem Gerät. Eine Kopie auf dem Netzlaufwerk schützt Sie, wenn das Gerät getauscht oder der Browser zurückgesetzt wird.',
		{
			links: [
				['Datei einlesen', '#/hilfe/einlesen'],
				['Weitergeben und zusammenarbeiten', '#/hilfe/austausch'],
				['Wo liegen meine Daten?', '#/hilfe/daten']
			]
		}
	]
};
