<?php
/**
 * PHP's server sends no headers for files. Those of WordPress may be kept, so that the editor opens
 * quickly; the widgets' own host lets every origin ask, as its README demands: frames in a sandbox
 * have no origin.
 *
 * @package AwarenessWidgets
 */

$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
$type = pathinfo( $file, PATHINFO_EXTENSION );
$types = array(
	'css'  => 'text/css',
	'html' => 'text/html; charset=utf-8',
	'js'   => 'text/javascript',
	'json' => 'application/json',
	'xml'  => 'text/xml',
);
if ( ! isset( $types[ $type ] ) || false !== strpos( $path, '..' ) || ! is_file( $file ) ) {
	return false;
}
if ( 0 === strpos( $path, '/kit/' ) ) {
	header( 'Access-Control-Allow-Origin: *' );
}
header( 'Cache-Control: max-age=3600' );
header( 'Content-Type: ' . $types[ $type ] );
readfile( $file );
