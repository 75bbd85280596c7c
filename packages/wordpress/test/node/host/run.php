<?php
/**
 * Runs a line of PHP inside WordPress with the plugins loaded and prints what it returns as JSON.
 *
 * @package AwarenessWidgets
 */

$_SERVER['HTTP_HOST']   = $argv[2];
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo wp_json_encode( eval( stream_get_contents( STDIN ) ) );
