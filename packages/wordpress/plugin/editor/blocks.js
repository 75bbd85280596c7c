/**
 * The blocks in the editor: fields for the attributes beside what the server will write. No build
 * step; names, types and help come from the table that the server uses. What is shown is the
 * content without script, so that an editor sees the numbers and nothing runs.
 */
/* global wp, awarenessWidgets */
(({ blocks, blockEditor, components, element, i18n, serverSideRender }) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;

  /** Empty means: what the site or the widget chooses. */
  const kept = (value) => (value === '' || value === false ? undefined : value);

  function choicesOf(name, { choices }) {
    if (name === 'country' && choices) {
      const nothing = { value: '', label: __('That of the site', 'awareness-widgets') };
      const countries = Object.entries(awarenessWidgets.countries);
      return [nothing, ...countries.map(([value, label]) => ({ value, label }))];
    }
    if (!choices) return null;
    const nothing = { value: '', label: __('Default', 'awareness-widgets') };
    return [nothing, ...choices.map((value) => ({ value, label: value }))];
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
   * What the server will write. WordPress's own component waits in vain when a setting changes while
   * an answer is on its way (6.1): a key of its own makes it ask anew each time.
   */
  function Preview({ block, attributes }) {
    const [shown, show] = element.useState(attributes);
    element.useEffect(() => {
      const timer = setTimeout(() => show(attributes), PAUSE);
      return () => clearTimeout(timer);
    }, [attributes]);
    const key = JSON.stringify(shown);
    return el(serverSideRender, {
      key,
      block,
      attributes: shown,
      skipBlockSupportAttributes: true,
    });
  }

  /** The editor's side of one widget. */
  const editOf = (widget, name) =>
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
          el(components.Disabled, null, el(Preview, { block: name, attributes })),
        ),
      );
    };

  for (const [name, widget] of Object.entries(awarenessWidgets.widgets)) {
    const block = `awareness-widgets/${name}`;
    blocks.registerBlockType(block, { edit: editOf(widget, block), save: () => null });
  }
})(wp);
