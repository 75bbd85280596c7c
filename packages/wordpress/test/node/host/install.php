<?php
/**
 * Installs WordPress in a new database and prepares what the tests need: an administrator who may
 * write all HTML, an editor who may not, as on a network of sites, and the plugin, not yet active.
 *
 * @package AwarenessWidgets
 */

define( 'WP_INSTALLING', true );

/** No letters are sent. */
function wp_mail() {
	return true;
}

$_SERVER['HTTP_HOST'] = $argv[2];
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A school', 'admin', 'admin@example.org', true, '', 'admin-password' );
wp_create_user( 'editor', 'editor-password', 'editor@example.org' );
( new WP_User( get_user_by( 'login', 'editor' )->ID ) )->set_role( 'editor' );
wp_roles()->remove_cap( 'editor', 'unfiltered_html' );
switch_theme( 'twentytwentythree' );
foreach ( array( 'admin', 'editor' ) as $name ) {
	// No welcome guide in front of the editor.
	$id = get_user_by( 'login', $name )->ID;
	update_user_meta(
		$id,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) )
	);
}
