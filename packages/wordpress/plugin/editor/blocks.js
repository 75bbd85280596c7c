/**
 * The blocks in the editor: fields for the attributes beside the widget itself, alive in a frame of
 * its own. No build step; names, types, labels and help come from the table that the server uses.
 */
/* global wp, awarenessWidgets, document, addEventListener, Element */
(({ blocks, blockEditor, components, data, element, i18n }) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;

  /** Empty means: what the site or the widget chooses. */
  const kept = (value) => (value === '' || value === false ? undefined : value);

  function choicesOf(name, { choices }) {
    if (name === 'country' && choices) {
      const countries = Object.entries(awarenessWidgets.countries);
      return [
        { value: '', label: __('That of the site', 'awareness-widgets') },
        { value: 'all', label: __('All countries', 'awareness-widgets') },
        ...countries.map(([value, label]) => ({ value, label })),
      ];
    }
    if (!choices) return null;
    const nothing = { value: '', label: __('Default', 'awareness-widgets') };
    return [nothing, ...Object.entries(choices).map(([value, label]) => ({ value, label }))];
  }

  /** One field. */
  function field(name, attribute, value, set) {
    const label = attribute.label;
    const common = { key: name, label, help: attribute.about };
    const change = (next) => set({ [name]: kept(next) });
    if (attribute.kind === 'boolean') {
      return el(components.ToggleControl, {
        ...common,
        checked: value === true,
        onChange: change,
      });
    }
    const options = choicesOf(name, attribute);
    if (options) {
      return el(components.SelectControl, {
        ...common,
        options,
        value: value ?? '',
        onChange: change,
      });
    }
    const type = { number: 'number', address: 'url' }[attribute.kind] ?? 'text';
    return el(components.TextControl, {
      ...common,
      type,
      value: value ?? '',
      onChange: (next) => change(type === 'number' && next !== '' ? Number(next) : next),
    });
  }

  const panel = (key, title, fields, initialOpen) =>
    el(components.PanelBody, { key, title, initialOpen }, fields);

  /** Milliseconds without typing before the server is asked. */
  const PAUSE = 300;

  /**
   * The widget as a visitor meets it. In a frame, so that it cannot touch the editor, nor the editor's
   * styles it; the settings travel behind `#`.
   */
  function Preview({ name, title, attributes }) {
    const [shown, show] = element.useState(attributes);
    element.useEffect(() => {
      const timer = setTimeout(() => show(attributes), PAUSE);
      return () => clearTimeout(timer);
    }, [attributes]);
    const set = Object.entries({ ...awarenessWidgets.site, ...shown })
      .filter(([key, value]) => value && !(key === 'country' && value === 'all'))
      .map(([key, value]) => [key, value === true ? '' : String(value)]);
    const src = `${awarenessWidgets.base}frame/${name}.html#${new URLSearchParams(set)}`;
    const style = { width: '100%', height: '30rem', border: 0, display: 'block' };
    // What stands behind # loads no page anew: a key of its own makes another frame.
    return el('iframe', { key: src, src, title, style, loading: 'lazy' });
  }

  /** The editor's side of one widget. */
  const editOf = (name, widget) =>
    function Edit({ attributes, setAttributes }) {
      const all = Object.entries(widget.attributes);
      const fields = (main) =>
        all
          .filter(([, attribute]) => attribute.main === main)
          .map(([key, attribute]) => field(key, attribute, attributes[key], setAttributes));
      return el(
        Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          panel('main', __('Settings', 'awareness-widgets'), fields(true), true),
          panel('more', __('More settings', 'awareness-widgets'), fields(false), false),
        ),
        el(
          'div',
          blockEditor.useBlockProps(),
          el(components.Disabled, null, el(Preview, { name, title: widget.title, attributes })),
        ),
      );
    };

  for (const [name, widget] of Object.entries(awarenessWidgets.widgets)) {
    blocks.registerBlockType(`awareness-widgets/${name}`, {
      edit: editOf(name, widget),
      save: () => null,
    });
  }

  /** Attributes of a tag, a data mount or a frame's address, as the block keeps them. */
  function read(widget, valueOf) {
    const entries = Object.entries(widget.attributes).flatMap(([key, { kind }]) => {
      const value = valueOf(key);
      if (value === null) return [];
      if (kind === 'boolean') return [[key, true]];
      return [[key, kind === 'number' ? Number(value) : value]];
    });
    return Object.fromEntries(entries);
  }

  /** What stands behind `#` in a frame's address, and the country that its page is for. */
  function optionsOf(frame) {
    const [path, hash = ''] = frame.getAttribute('src').split('#');
    const options = new URLSearchParams(hash);
    const [, country] = /\/([A-Z]{2})\.html/.exec(path) ?? [];
    if (country && !options.has('country')) options.set('country', country);
    return options;
  }

  /** The block for code from the embed builder; null for any other text. */
  function blockOf(code) {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: code });
    for (const [name, widget] of Object.entries(awarenessWidgets.widgets)) {
      const tag = content.querySelector(widget.tag);
      const mount = content.querySelector(`[data-aw-widget="${name}"]`);
      const frame = content.querySelector(`iframe[src*="/frame/${name}"]`);
      const options = frame && optionsOf(frame);
      const valueOf =
        (tag && ((key) => tag.getAttribute(key))) ||
        (mount && ((key) => mount.getAttribute(`data-${key}`))) ||
        (options && ((key) => options.get(key)));
      if (valueOf) return blocks.createBlock(`awareness-widgets/${name}`, read(widget, valueOf));
    }
    return null;
  }

  /**
   * Code that is pasted straight into the text becomes the block, since everyone tries that first.
   * WordPress would make plain paragraphs of it. A field for HTML gets the code as it is.
   */
  addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      if (!(target instanceof Element) || !target.closest('.block-editor-writing-flow')) return;
      if (target.closest('input, textarea')) return;
      const code = clipboardData?.getData('text/plain') ?? '';
      const block = /<(aw-|section|div|iframe)/.test(code) && blockOf(code);
      if (!block) return;
      event.preventDefault();
      event.stopPropagation();
      const { getSelectedBlock } = data.select('core/block-editor');
      const { insertBlocks, replaceBlocks } = data.dispatch('core/block-editor');
      const selected = getSelectedBlock();
      if (selected && blocks.isUnmodifiedDefaultBlock(selected)) {
        replaceBlocks(selected.clientId, block);
      } else insertBlocks(block);
      data
        .dispatch('core/notices')
        .createInfoNotice(__('The code became a block.', 'awareness-widgets'), {
          type: 'snackbar',
        });
    },
    true,
  );
})(wp);
