<?php
/**
 * One block for each widget. The server writes what readers get, so a new release of the widgets
 * needs no old post to be saved again.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'awareness-widgets-editor';

/** Registers the editor's script and the blocks. */
function register_blocks() {
	wp_register_script(
		EDITOR,
		plugins_url( 'editor/blocks.js', FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-notices', 'wp-i18n' ),
		table()['version'],
		true
	);
	wp_set_script_translations( EDITOR, 'awareness-widgets' );
	$known = table() + array(
		'base' => base(),
		'site' => array_filter( site_values() ),
	);
	wp_add_inline_script( EDITOR, 'window.awarenessWidgets = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );

	foreach ( array_keys( widgets() ) as $widget ) {
		register_block_type(
			dirname( FILE ) . "/blocks/$widget",
			array(
				'render_callback' => function ( $attributes ) use ( $widget ) {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $widget, $attributes ) );
				},
			)
		);
	}
}
