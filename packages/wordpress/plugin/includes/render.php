<?php
/**
 * The one function that writes a widget's tag, for blocks and shortcodes alike.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Writes one attribute. Brackets are written as entities, since WordPress looks for shortcodes in
 * attributes, too.
 *
 * @param string      $name  Name from the table.
 * @param string|true $value Checked value.
 * @return string
 */
function attribute( $name, $value ) {
	if ( true === $value ) {
		return ' ' . esc_attr( $name );
	}
	$escaped = str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
	return sprintf( ' %s="%s"', esc_attr( $name ), $escaped );
}

/**
 * The widget with its fallback, safe to print. Asks for the loader.
 *
 * @param string $widget  Name of the widget.
 * @param array  $given   Attributes as a person wrote them.
 * @param string $content Fallback of one's own; the numbers of the country without.
 * @return string
 */
function render( $widget, $given, $content = '' ) {
	$values = array_filter(
		array_merge( site_values(), read_values( $widget, $given ) ),
		function ( $value ) {
			return null !== $value;
		}
	);
	ksort( $values );
	$attributes = '';
	foreach ( $values as $name => $value ) {
		$attributes .= attribute( $name, $value );
	}
	$own = trim( wp_kses_post( $content ) );
	wp_enqueue_script( LOADER );
	return sprintf(
		'<%1$s%2$s>%3$s</%1$s>',
		tag_escape( widgets()[ $widget ]['tag'] ),
		$attributes,
		'' === $own ? fallback( $widget, $values ) : $own
	);
}
