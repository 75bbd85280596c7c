<?php
/**
 * From what a person wrote to what a widget may get: known names only, each value by its kind.
 * `country="all"` asks for every country where the site has one of its own.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Checks one value.
 *
 * @param string $name  Name of the attribute.
 * @param string $kind  `text`, `number`, `boolean` or `address`.
 * @param mixed  $value As given.
 * @return string|true|null True for a bare attribute, null to leave it out.
 */
function read_value( $name, $kind, $value ) {
	if ( 'boolean' === $kind ) {
		return in_array( $value, array( false, 'false', '0', 0, 'no', null ), true ) ? null : true;
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	$text = trim( (string) $value );
	switch ( $kind ) {
		case 'number':
			return is_numeric( $text ) ? (string) ( 0 + $text ) : null;
		case 'address':
			$address = esc_url_raw( $text, 'report-href' === $name ? array( 'http', 'https', 'mailto' ) : array( 'http', 'https' ) );
			return '' === $address ? null : $address;
		default:
			$text = sanitize_text_field( $text );
			if ( 'lang' === $name && ! preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i', $text ) ) {
				return null;
			}
			return '' === $text || ( 'country' === $name && 'all' === strtolower( $text ) ) ? null : $text;
	}
}

/**
 * Checks what a shortcode or block gives.
 *
 * @param string $widget Name of the widget.
 * @param array  $given  Names and values; a number as name is a bare attribute of a shortcode.
 * @return array Values by name.
 */
function read_values( $widget, $given ) {
	$values = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( strtolower( (string) $value ), true );
		}
		$attribute = widgets()[ $widget ]['attributes'][ $name ] ?? null;
		if ( null === $attribute ) {
			continue;
		}
		$values[ $name ] = read_value( $name, $attribute['kind'], $value );
	}
	return $values;
}

/**
 * What the site has chosen, where the page says nothing.
 *
 * @return array Values by name.
 */
function site_values() {
	$settings = settings();
	return array(
		'country' => '' === $settings['country'] ? null : $settings['country'],
		'lang'    => '' === $settings['lang'] ? null : $settings['lang'],
	);
}
