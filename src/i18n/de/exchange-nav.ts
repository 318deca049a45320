/** The screens of "Austausch", as their common navigation names them. */
export const exchangeNav = {
	label: 'Bereiche des Austauschs',
	files: 'Dateien',
	clarify: 'Zu klären',
	changes: 'Änderungen',
	safety: 'Datensicherheit'
};
