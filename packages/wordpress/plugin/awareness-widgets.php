<?php
/**
 * Plugin Name:       Awareness Widgets
 * Description:       A helpline finder, a map of Safer Internet Day activities and a quiz, as blocks and shortcodes. No tracking, no third party, readable without JavaScript.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       awareness-widgets
 * Domain Path:       /languages
 *
 * Every value is checked when it comes in (values.php) and escaped where it goes out (render.php).
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

foreach ( array( 'table', 'settings', 'values', 'fallback', 'scripts', 'render', 'shortcodes', 'blocks', 'pasted' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}

add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'init', __NAMESPACE__ . '\\register_loader' );
add_action( 'init', __NAMESPACE__ . '\\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2 );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\add_settings_link' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\\name_addresses' );
// A post, a part of a block theme, a widget of the sidebar in its three kinds.
foreach ( array( 'the_content', 'render_block', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\\serve_pasted', 20 );
}
