import { screenFor } from '../routes.ts';

let waiting: File | undefined;

/** Leaves a file that was chosen or dropped elsewhere for the wizard; go to `einlesen` after it. */
export const handOver = (file: File): void => void (waiting = file);

/** Takes the file that another screen left. */
export function handedOver(): File | undefined {
	const file = waiting;
	waiting = undefined;
	return file;
}

/** Gets ready for a file while the user still looks for it: the code of the screen, and a worker. */
export function expectFile(): void {
	screenFor('einlesen').catch(() => undefined); // asked for again there, as is the worker
	import('../../data/files/exchange-reader.ts')
		.then(({ prepareReading }) => prepareReading())
		.catch(() => undefined);
}

/** Begins to read the file of a catalogue while the screen that asks for it is on its way. */
export function readAhead(file: File): void {
	import('../../data/files/exchange-reader.ts')
		.then((reader) => reader.readAhead(file))
		.catch(() => undefined); // asked for again there
}

/** Whether a file is that of a whole catalogue, by its name. */
export const isCatalogueFile = ({ name }: File): boolean => /\.json$/iu.test(name);
