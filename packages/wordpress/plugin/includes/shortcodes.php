<?php
/**
 * `[aw_helpline_finder country="EE"]`, `[aw_activity_map]`, `[aw_quiz]`: the attributes are those of
 * the widget. The tag's own name, `[aw-helpline-finder]`, does the same. What stands between an opening and a closing shortcode is the fallback.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/** One shortcode for each widget. */
function register_shortcodes() {
	foreach ( widgets() as $widget => $entry ) {
		$write = function ( $attributes, $content = null ) use ( $widget ) {
			return render( $widget, is_array( $attributes ) ? $attributes : array(), (string) $content );
		};
		foreach ( array_unique( array( $entry['tag'], str_replace( '-', '_', $entry['tag'] ) ) ) as $name ) {
			add_shortcode( $name, $write );
		}
	}
}
