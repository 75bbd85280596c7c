<?php
/**
 * The one list of widgets and their attributes. The build makes it from the widgets' own manifests,
 * so blocks, shortcodes and filters allow what the widgets know and nothing else.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The whole table: `version`, `languages`, `countries`, `widgets`.
 *
 * @return array
 */
function table() {
	static $table = null;
	if ( null === $table ) {
		$table = wp_json_file_decode( dirname( FILE ) . '/generated/table.json', array( 'associative' => true ) );
	}
	return $table;
}

/**
 * Widgets by name (`helpline-finder`), each with `tag`, `title`, `summary`, `attributes`.
 *
 * @return array
 */
function widgets() {
	return table()['widgets'];
}
