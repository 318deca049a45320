let waiting: File | undefined;

/** Leaves a file that was chosen or dropped elsewhere for the wizard; go to `einlesen` after it. */
export const handOver = (file: File): void => void (waiting = file);

/** Takes the file that another screen left. */
export function handedOver(): File | undefined {
	const file = waiting;
	waiting = undefined;
	return file;
}
