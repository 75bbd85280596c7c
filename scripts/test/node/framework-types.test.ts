/** What templates learn of a widget, from an invented manifest. */
import { describe, expect, it } from 'vitest';
import { frameworkTypes } from '../../framework-types.js';

const element = {
  name: 'AwNotes',
  tagName: 'aw-notes',
  attributes: [
    { name: 'max-count', fieldName: 'maxCount', description: 'How many; 0: all */ of them.' },
    { name: 'lang', fieldName: 'lang' },
  ],
  members: [
    { kind: 'field', name: 'notes', description: 'The notes themselves.' },
    { kind: 'field', name: 'count', description: 'How many there are.', readonly: true },
    { kind: 'field', name: 'inner', description: 'Of no concern.', privacy: 'private' },
  ],
  events: [{ name: 'aw-note-open', description: 'A note was opened.' }],
};

describe('types for frameworks', () => {
  it.each([
    ['react', "'onaw-note-open'?:", "declare module 'react'"],
    ['vue', 'onAwNoteOpen?:', "declare module 'vue'"],
    ['svelte', "'onaw-note-open'?:", "declare module 'svelte/elements'"],
  ])('%s hears events under its own name for them', (framework, listener, declaration) => {
    const types = frameworkTypes(element, framework);
    expect(types).toContain(`${listener} ((event: HTMLElementEventMap['aw-note-open']) => void)`);
    expect(types).toContain(declaration);
    expect(types).toContain("'aw-notes':");
  });

  it('take attributes in markup, and properties by the name of the class', () => {
    const types = frameworkTypes(element, 'react');
    expect(types).toContain("'max-count'?: Written<AwNotes['maxCount']> | undefined;");
    expect(types).toContain("  maxCount?: AwNotes['maxCount'] | undefined;");
    expect(types).toContain("  notes?: AwNotes['notes'] | undefined;");
    expect(types).toContain("  lang?: AwNotes['lang'] | undefined;");
  });

  it('leave out what cannot be set', () => {
    expect(frameworkTypes(element, 'react')).not.toMatch(/\b(count|inner)\?:/);
  });

  it('cannot be ended by a description', () => {
    expect(frameworkTypes(element, 'react')).toContain('0: all *\\/ of them.');
  });
});
