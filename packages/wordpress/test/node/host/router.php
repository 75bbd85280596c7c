<?php
/**
 * PHP's server sends no header for files. The widgets' own host lets every origin ask, as its README
 * demands: frames in a sandbox have no origin.
 *
 * @package AwarenessWidgets
 */

$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( 0 !== strpos( $path, '/kit/' ) || false !== strpos( $path, '..' ) || ! is_file( $file ) ) {
	return false;
}
$types = array(
	'css'  => 'text/css',
	'html' => 'text/html; charset=utf-8',
	'js'   => 'text/javascript',
	'json' => 'application/json',
	'xml'  => 'text/xml',
);
header( 'Access-Control-Allow-Origin: *' );
header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
readfile( $file );
