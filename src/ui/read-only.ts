import { getContext, setContext } from 'svelte';

const key = Symbol('read-only');

/** Says to everything below whether it can only be read: then what is marked `edits` is not offered. */
export const setReadOnly = (readOnly: () => boolean): unknown => setContext(key, readOnly);

/** Whether what stands here can only be read; asked while a component is made. */
export const getReadOnly = (): (() => boolean) =>
	getContext<(() => boolean) | undefined>(key) ?? (() => false);
