<?php
/**
 * What readers see without JavaScript, while data load and when loading fails. The build writes it
 * from the same data that the widgets show.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/** Tags that the build uses; nothing else leaves this plugin, whatever a file may hold. */
const FALLBACK_TAGS = array(
	'h2'      => array(),
	'h3'      => array(),
	'p'       => array( 'lang' => true ),
	'ul'      => array(),
	'li'      => array(),
	'a'       => array( 'href' => true ),
	'strong'  => array(),
	'small'   => array(),
	'details' => array(),
	'summary' => array(),
);

/**
 * Name of the file that suits the attributes.
 *
 * @param string $widget Name of the widget.
 * @param array  $values Checked values.
 * @return string
 */
function fallback_name( $widget, $values ) {
	if ( 'quiz' === $widget ) {
		return isset( $values['src'] ) ? 'none' : ( $values['band'] ?? '11-13' );
	}
	if ( 'activity-map' === $widget ) {
		return isset( $values['src'] ) ? 'none' : ( $values['country'] ?? 'all' );
	}
	return $values['country'] ?? 'none';
}

/**
 * Content for between the tags, safe to print.
 *
 * @param string $widget Name of the widget.
 * @param array  $values Checked values.
 * @return string
 */
function fallback( $widget, $values ) {
	$language = strtolower( strtok( $values['lang'] ?? get_bloginfo( 'language' ), '-' ) );
	if ( ! in_array( $language, table()['languages'], true ) ) {
		$language = 'en';
	}
	$root = dirname( FILE ) . '/fallback';
	// The questions of the quiz exist in English only.
	if ( ! is_dir( "$root/$language/$widget" ) ) {
		$language = 'en';
	}
	$folder = "$root/$language/$widget";
	$name   = fallback_name( $widget, $values );
	$name   = preg_match( '/^[a-z]{2}$/i', $name ) ? strtoupper( $name ) : $name;
	// A name from a page never reaches the file system unless it is one of ours.
	if ( ! preg_match( '/^[A-Za-z0-9-]+$/', $name ) || ! is_readable( "$folder/$name.html" ) ) {
		$name = 'none';
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	$html = (string) file_get_contents( "$folder/$name.html" );
	return sprintf(
		'<div lang="%s">%s</div>',
		esc_attr( $language ),
		wp_kses( $html, FALLBACK_TAGS, array( 'http', 'https', 'tel', 'sms', 'mailto' ) )
	);
}
