<?php
/**
 * Removes what the plugin has stored: one option on each site.
 *
 * @package AwarenessWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'awareness_widgets' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $awareness_widgets_site ) {
		delete_blog_option( $awareness_widgets_site, 'awareness_widgets' );
	}
}
