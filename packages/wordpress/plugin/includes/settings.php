<?php
/**
 * Settings → Awareness Widgets: country, language, and where the widgets' files are.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'awareness_widgets';
const PAGE   = 'awareness-widgets';

/**
 * The settings, complete and checked.
 *
 * @return array{country: string, lang: string, base: string}
 */
function settings() {
	return clean_settings( get_option( OPTION, array() ) );
}

/**
 * Keeps what is known; what is not becomes the default.
 *
 * @param mixed $given As stored or sent.
 * @return array{country: string, lang: string, base: string}
 */
function clean_settings( $given ) {
	$given = is_array( $given ) ? array_filter( $given, 'is_string' ) : array();
	$pick  = function ( $name, $known ) use ( $given ) {
		$value = $given[ $name ] ?? '';
		return in_array( $value, $known, true ) ? $value : '';
	};
	$base  = esc_url_raw( trim( $given['base'] ?? '' ), array( 'http', 'https' ) );
	return array(
		'country' => $pick( 'country', array_keys( table()['countries'] ) ),
		'lang'    => $pick( 'lang', table()['languages'] ),
		'base'    => '' === $base ? '' : trailingslashit( $base ),
	);
}

/**
 * A way to the settings from the list of plugins.
 *
 * @param string[] $links Links beside the plugin's name.
 * @return string[]
 */
function add_settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'awareness-widgets' ) );
	return array_merge( array( $link ), $links );
}

/** The entry in the menu. */
function add_settings_page() {
	$title = __( 'Awareness Widgets', 'awareness-widgets' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\\show_settings_page' );
}

/** The option, its section and its fields. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\\clean_settings',
		)
	);
	add_settings_section( 'main', '', '__return_empty_string', PAGE );
	$fields = array(
		'country' => __( 'Country', 'awareness-widgets' ),
		'lang'    => __( 'Language', 'awareness-widgets' ),
		'base'    => __( 'Address of the widget files', 'awareness-widgets' ),
	);
	foreach ( $fields as $name => $label ) {
		add_settings_field( $name, $label, __NAMESPACE__ . "\\show_{$name}_field", PAGE, 'main', array( 'label_for' => "awareness-widgets-$name" ) );
	}
}

/**
 * A list to choose from.
 *
 * @param string $name    Name of the setting.
 * @param string $nothing Words for the empty choice.
 * @param array  $choices Names by value.
 * @param string $help    A sentence below.
 */
function show_choice( $name, $nothing, $choices, $help ) {
	printf( '<select id="awareness-widgets-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( OPTION ) );
	foreach ( array( '' => $nothing ) + $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()[ $name ], $value, false ), esc_html( $label ) );
	}
	printf( '</select><p class="description">%s</p>', esc_html( $help ) );
}

/** Field of the country. */
function show_country_field() {
	show_choice(
		'country',
		__( 'Let readers choose', 'awareness-widgets' ),
		table()['countries'],
		__( 'For every widget on a page that names no country. A map of all countries: choose “All countries” in its block.', 'awareness-widgets' )
	);
}

/** Field of the language. */
function show_lang_field() {
	$names = array(
		'en' => 'English',
		'fr' => 'Français',
		'de' => 'Deutsch',
		'uk' => 'Українська',
	);
	show_choice(
		'lang',
		__( 'That of the page', 'awareness-widgets' ),
		array_intersect_key( $names, array_flip( table()['languages'] ) ),
		__( 'Language of the words in the widgets.', 'awareness-widgets' )
	);
}

/** Field of the address. */
function show_base_field() {
	printf(
		'<input type="url" class="regular-text code" id="awareness-widgets-base" name="%s[base]" value="%s" placeholder="%s"><p class="description">%s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['base'] ),
		esc_attr( plugins_url( 'widgets/' . table()['version'] . '/', FILE ) ),
		esc_html__( 'Empty: the files in this plugin, which is best. Another address must be a folder of the same files on a server that you trust.', 'awareness-widgets' )
	);
}

/** The page. */
function show_settings_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="options.php">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><h2>' . esc_html__( 'On a page', 'awareness-widgets' ) . '</h2><p>';
	esc_html_e( 'In the block editor, add one of these blocks. Elsewhere, write a shortcode:', 'awareness-widgets' );
	echo '</p><ul>';
	foreach ( widgets() as $entry ) {
		printf( '<li>%s: <code>[%s]</code></li>', esc_html( $entry['title'] ), esc_html( str_replace( '-', '_', $entry['tag'] ) ) );
	}
	echo '</ul></div>';
}
