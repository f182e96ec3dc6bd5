/// The portal: pages for people who look rather than type, rendered on the server and readable without script.
///
/// Read first: [org.charterworks.app.web.WebConfiguration], which puts the parts together, then
/// [org.charterworks.app.web.visit.Visit], what every page is asked for, and
/// [org.charterworks.app.web.portal.Portal], what pages show. One package per family of pages; a controller
/// reads the
/// request, makes one call and hands a small view record to a template. All words are in `messages*.properties`.
///
/// Pages see only what anyone may see. Nothing in the application depends on this package except what starts the
/// server.
@NullMarked
package org.charterworks.app.web;

import org.jspecify.annotations.NullMarked;
