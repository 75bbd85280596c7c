<?php
/**
 * The one script of a page with widgets. It brings only what the page uses, from its own folder,
 * whose name carries the version.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

const LOADER = 'awareness-widgets';

/** Registers the loader; pages without a widget never get it. */
function register_loader() {
	$base = settings()['base'];
	if ( '' === $base ) {
		$base = plugins_url( 'widgets/' . table()['version'] . '/', FILE );
	}
	// The path carries the version; a query would make it another module.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( LOADER, $base . 'loader.js', array(), null, true );
}

/**
 * Makes the loader a module; `wp_enqueue_script_module` came with WordPress 6.5.
 *
 * @param string $tag    Tag as WordPress prints it.
 * @param string $handle Name of the script.
 * @param string $src    Address of the script.
 * @return string
 */
function as_module( $tag, $handle, $src ) {
	if ( LOADER !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued; this is its tag.
	return sprintf( "<script type=\"module\" src=\"%s\" id=\"%s-js\"></script>\n", esc_url( $src ), esc_attr( $handle ) );
}
