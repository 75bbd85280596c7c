<?php
/**
 * `[aw_helpline_finder country="EE"]`, `[aw_activity_map]`, `[aw_quiz]`: the attributes are those of
 * the widget. What stands between an opening and a closing shortcode is the fallback.
 *
 * @package AwarenessWidgets
 */

namespace AwarenessWidgets;

defined( 'ABSPATH' ) || exit;

/** One shortcode for each widget. */
function register_shortcodes() {
	foreach ( widgets() as $widget => $entry ) {
		add_shortcode(
			str_replace( '-', '_', $entry['tag'] ),
			function ( $attributes, $content = null ) use ( $widget ) {
				return render( $widget, is_array( $attributes ) ? $attributes : array(), (string) $content );
			}
		);
	}
}
