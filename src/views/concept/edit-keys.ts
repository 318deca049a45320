import type { Kind } from './kinds.ts';

/** What can be changed in the document itself; everything else stands on a record's own sheet. */
export const editKeys: Readonly<Record<Kind, readonly string[]>> = {
	field: ['number', 'title', 'summary'],
	goal: ['number', 'level', 'text'],
	measure: ['number', 'title', 'summary']
};

/** What is asked for when something is added. */
export const addKeys: Readonly<Record<Kind, readonly string[]>> = {
	field: ['number', 'title', 'summary', 'parent'],
	goal: ['number', 'level', 'text', 'field', 'parent'],
	measure: ['number', 'title', 'summary', 'field', 'goals', 'lead']
};
