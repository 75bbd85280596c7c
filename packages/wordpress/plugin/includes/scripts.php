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

/**
 * Folder of the widgets' files, with the version in it.
 *
 * @return string Address that ends in a slash.
 */
function base() {
	$base = settings()['base'];
	return '' === $base ? plugins_url( 'widgets/' . table()['version'] . '/', FILE ) : $base;
}

/** Registers the loader; pages without a widget never get it. */
function register_loader() {
	// The path carries the version; a query would make it another module.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( LOADER, base() . 'loader.js', array(), null, true );
}

/**
 * Makes the loader a module; `wp_enqueue_script_module` came with WordPress 6.5. Everything else
 * stays: the scripts before and after it, and what other plugins have written on the tag (a nonce,
 * a word to an optimiser, the consent it waits for).
 *
 * @param string $tag    Tags as WordPress prints them, with inline scripts around.
 * @param string $handle Name of the script.
 * @return string
 */
function as_module( $tag, $handle ) {
	if ( LOADER !== $handle ) {
		return $tag;
	}
	return preg_replace_callback(
		'/<script\b([^>]*\bsrc=[^>]*)>/i',
		function ( $found ) {
			// A consent tool marks a script as text until the visitor has agreed, then runs it.
			if ( preg_match( '/\stype=([\'"])(?!text\/javascript\1)/i', $found[1] ) ) {
				return $found[0];
			}
			$rest = preg_replace( '/\stype=([\'"])[^\'"]*\1/i', '', $found[1] );
			return "<script type=\"module\"$rest>";
		},
		$tag,
		1
	);
}
