<?php
/**
 * Code that people paste from the embed builder. WordPress strips scripts and unknown tags from
 * those who may not write all HTML; here the widgets' tags stay with their colours, and a page that
 * holds one of them or a data mount gets the loader, wherever on the page it stands: in the post, in
 * a part of the theme (header, footer), in a widget of the sidebar.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the widgets' tags to what posts may hold; comments keep their own list.
 *
 * @param array  $tags    Allowed tags with their attributes.
 * @param string $context What is filtered.
 * @return array
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( widgets() as $entry ) {
		// WordPress itself keeps of a style only what can do no harm, custom properties among it.
		$names                 = array_merge( array_keys( $entry['attributes'] ), array( 'class', 'id', 'dir', 'style' ) );
		$tags[ $entry['tag'] ] = array_fill_keys( $names, true );
	}
	return $tags;
}

/**
 * Attributes whose value is an address, so that WordPress checks their scheme.
 *
 * @param string[] $names Known names.
 * @return string[]
 */
function name_addresses( $names ) {
	foreach ( widgets() as $entry ) {
		foreach ( $entry['attributes'] as $name => $attribute ) {
			if ( 'address' === $attribute['kind'] ) {
				$names[] = $name;
			}
		}
	}
	return array_values( array_unique( $names ) );
}

/**
 * Asks for the loader where HTML holds pasted code.
 *
 * @param string $content HTML of a post, a block or a widget of the sidebar.
 * @return string The same.
 */
function serve_pasted( $content ) {
	$tags = wp_list_pluck( widgets(), 'tag' );
	if ( preg_match( '/<(' . implode( '|', $tags ) . ')\b|\bdata-aw-widget=/', $content ) ) {
		wp_enqueue_script( LOADER );
	}
	return $content;
}
